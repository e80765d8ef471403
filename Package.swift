// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every target of ours: Swift 6, warnings as errors, imports that say what they use.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Rooms of long inner loops.
///
/// Their release builds leave out the checks of exclusive access that debug builds, and so all tests, have: two fifths
/// of the time of a search.
let innerLoops: Set = ["Scheduling", "Matching"]

/// A room of the house: what it may import is what stands in its line, and a test reads these lines.
func room(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    plugins: [Target.PluginUsage] = []
) -> Target {
    let unchecked = SwiftSetting.unsafeFlags(
        ["-enforce-exclusivity=unchecked"],
        .when(configuration: .release)
    )
    return .target(
        name: name,
        dependencies: dependencies,
        swiftSettings: innerLoops.contains(name) ? settings + [unchecked] : settings,
        plugins: plugins
    )
}

/// The tests of a room, which mirror its folders.
func tests(of room: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(room)Tests",
        dependencies: [.target(name: room)] + dependencies,
        exclude: exclude,
        swiftSettings: settings
    )
}

let package = Package(
    name: "unconf",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CLinux"),
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
        room(
            "Registration",
            ["Unconference", .product(name: "HashTreeCollections", package: "swift-collections")]
        ),
        room("Scheduling", ["Unconference"]),
        room("Matching", ["Unconference"]),
        room("Markup", ["Unconference", "CCMark"]),
        room("Pictures", ["Unconference", "CTurboJPEG", "CPNG", "CWebP", "CZlib"]),
        room("Formats", ["Unconference", "CQREncode", .product(name: "Yams", package: "Yams")]),
        room(
            "Website",
            ["Unconference", "Markup", "Formats", "Pictures"],
            plugins: ["EmbedTheme"]
        ),
        .executableTarget(
            name: "BareRoute",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Benchmarks/board/bare",
            swiftSettings: settings
        ),
        .executableTarget(name: "EmbedFiles", path: "Plugins/EmbedFiles", swiftSettings: settings),
        .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["EmbedFiles"]),
        room(
            "Storage",
            [
                "Unconference", "Registration", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        room("Intake", ["Unconference", "Registration", "Formats"]),
        room("Letters", ["Unconference", "Registration", "Formats"]),
        room(
            "Review",
            ["Unconference", "Registration", "Markup", .product(name: "Crypto", package: "swift-crypto")]
        ),
        room(
            "Preview",
            [
                "Unconference", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        room(
            "LiveBoard",
            [
                "Unconference", "Registration", "Storage", "Letters", "Scheduling", "Matching", "Planning",
                "Markup", "Formats", "Paper", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            plugins: ["EmbedTheme"]
        ),
        room("Planning", ["Unconference", "Registration", "Scheduling", "Matching", "Formats"]),
        room("Paper", ["Unconference", "Registration", "Markup", "Formats"]),
        room(
            "Publishing",
            [
                "Unconference", "Registration", "Storage", "Formats", "Markup", "Pictures", "Website",
                "Review",
                "CLinux",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .executableTarget(
            name: "unconf",
            dependencies: [
                "Unconference", "Registration", "Storage", "Scheduling", "Matching", "Planning", "Formats",
                "Markup", "Website",
                "Intake", "Letters", "Review", "Preview", "LiveBoard", "Paper", "Publishing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Fixtures",
            dependencies: ["Unconference", "Registration"],
            path: "Tests/Fixtures",
            swiftSettings: settings
        ),
        .target(name: "Stopwatch", path: "Tests/Stopwatch", swiftSettings: settings),
        .target(name: "Snapshot", path: "Tests/Snapshot", swiftSettings: settings),
        tests(of: "Unconference", []),
        tests(of: "Registration", ["Unconference", "Fixtures", "Stopwatch"]),
        tests(of: "Scheduling", ["Unconference"]),
        tests(of: "Matching", ["Unconference"]),
        tests(of: "Markup", ["Unconference", "Stopwatch"]),
        tests(of: "Formats", ["Unconference", "Stopwatch"]),
        tests(of: "Intake", ["Unconference", "Registration"]),
        tests(of: "Letters", ["Unconference", "Registration", "Fixtures"]),
        tests(of: "Review", ["Unconference", "Registration", "Fixtures", "Stopwatch"]),
        tests(
            of: "Website",
            ["Unconference", "Formats", "Snapshot", .product(name: "Mustache", package: "swift-mustache")],
            exclude: ["Snapshots"]
        ),
        tests(
            of: "Storage",
            ["Unconference", "Registration", .product(name: "GRDB", package: "GRDB.swift")]
        ),
        tests(
            of: "LiveBoard",
            [
                "Unconference", "Registration", "Storage", "Letters", "Markup", "Fixtures",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(of: "Preview", ["Unconference"]),
        tests(of: "Paper", ["Unconference", "Registration", "Markup", "Fixtures"]),
        tests(of: "Pictures", ["Unconference"]),
        tests(
            of: "Planning",
            ["Unconference", "Registration", "Scheduling", "Matching", "Formats", "Fixtures"]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "unconf", "Snapshot", "Unconference", "Registration", "Storage", "Formats", "Markup",
                "Website",
            ],
            exclude: ["Snapshots"],
            swiftSettings: settings
        ),
    ]
)
