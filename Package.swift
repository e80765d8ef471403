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

/// A room of the house: what it may import is what stands in its line, and a test reads these lines.
func room(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings, plugins: plugins)
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
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        room("Unconference"),
        room("Markup", ["Unconference", "CCMark"]),
        room("Formats", ["Unconference", .product(name: "Yams", package: "Yams")]),
        room("Website", ["Unconference", "Markup", "Formats"], plugins: ["EmbedTheme"]),
        .executableTarget(name: "EmbedFiles", path: "Plugins/EmbedFiles", swiftSettings: settings),
        .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["EmbedFiles"]),
        .target(name: "Snapshot", path: "Tests/Snapshot", swiftSettings: settings),
        tests(
            of: "Website",
            ["Unconference", "Formats", "Snapshot", .product(name: "Mustache", package: "swift-mustache")],
            exclude: ["Snapshots"]
        ),
    ]
)
