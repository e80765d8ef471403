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

let package = Package(
    name: "unconf",
    dependencies: [],
    targets: [
        .target(name: "Unconference", swiftSettings: settings),
        .target(name: "Registration", dependencies: ["Unconference"], swiftSettings: settings),
    ]
)
