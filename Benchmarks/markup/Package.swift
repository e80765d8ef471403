// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that measuring adds nothing to the program. The rooms are links to the program's sources.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "markup-speed",
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(name: "Unconference", swiftSettings: settings),
        .target(name: "Markup", dependencies: ["Unconference", "CCMark"], swiftSettings: settings),
        .executableTarget(
            name: "MarkupSpeed",
            dependencies: ["Markup", "CCMark"],
            swiftSettings: settings
        ),
    ]
)
