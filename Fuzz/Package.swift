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

let package = Package(
    name: "fuzz",
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(name: "Unconference", swiftSettings: settings),
        .target(name: "Markup", dependencies: ["Unconference", "CCMark"], swiftSettings: settings),
        .target(name: "Registration", dependencies: ["Unconference"], swiftSettings: settings),
        .target(name: "Intake", dependencies: ["Unconference", "Registration"], swiftSettings: settings),
        .executableTarget(
            name: "CSVFuzz",
            dependencies: ["Intake", "Registration", "Unconference"],
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
        ),
        .executableTarget(
            name: "MarkupFuzz",
            dependencies: ["Markup"],
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
        ),
    ]
)
