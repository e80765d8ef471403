// swift-tools-version: 6.2
import PackageDescription

// A package of its own, for packages with unsafe flags can't be depended on. The rooms are links to the program's
// sources. See README.md for how to run it.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the program.
///
/// - Parameter isOpen: whether targets may look into it as tests do.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], isOpen: Bool = false) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        swiftSettings: isOpen ? settings + [.unsafeFlags(["-enable-testing"])] : settings
    )
}

/// What is run again and again with other bytes.
func fuzz(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name,
        dependencies: dependencies,
        swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
    )
}

let package = Package(
    name: "fuzz",
    dependencies: [
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(
            name: "CQREncode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        .systemLibrary(
            name: "CTurboJPEG",
            pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev"])]
        ),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        room("Unconference"),
        room("Markup", ["Unconference", "CCMark"]),
        room("Pictures", ["Unconference", "CTurboJPEG", "CPNG", "CWebP", "CZlib"]),
        room("Formats", ["Unconference", "CQREncode", .product(name: "Yams", package: "Yams")]),
        room(
            "Registration",
            ["Unconference", .product(name: "HashTreeCollections", package: "swift-collections")]
        ),
        room("Intake", ["Unconference", "Registration", "Formats"]),
        // Its files are links, for beside them lie the themes as `./embed` writes them.
        room("Website", ["Unconference", "Markup", "Formats", "Pictures"], isOpen: true),
        // Links to single files: what is read of requests before anything else knows of them, without the server itself.
        room("Requests", ["Unconference"], isOpen: true),
        // All of it but the stamp, which would want a library for cryptography.
        room("Review", ["Unconference", "Registration", "Markup"]),
        fuzz("AddressFuzz", ["Unconference", "Website"]),
        fuzz("BoardFuzz", ["Formats", "Unconference"]),
        fuzz("CalendarFuzz", ["Formats", "Unconference"]),
        fuzz("CSVFuzz", ["Intake", "Registration", "Unconference"]),
        fuzz("HeadFuzz", ["Formats", "Markup", "Unconference"]),
        fuzz("MarkupFuzz", ["Markup"]),
        fuzz("NameFuzz", ["Registration", "Unconference"]),
        fuzz("PageFuzz", ["Formats", "Unconference", "Website"]),
        fuzz("PictureFuzz", ["Pictures"]),
        fuzz("PrivacyFuzz", ["Registration", "Review", "Unconference"]),
        fuzz("RequestFuzz", ["Requests", "Unconference"]),
        fuzz("ThemeFuzz", ["Formats", "Unconference", "Website"]),
    ]
)
