import Foundation
import PackagePlugin

/// Puts the files of a folder into a target as Swift source, so that the program needs nothing beside itself.
///
/// `Website` carries `Themes`; any other target that uses the plugin carries its own folder `Public`.
///
/// A file that is new in a folder outside the target is only seen when the package is planned again: touch
/// `Package.swift` after adding one. A test of the target says so when it was forgotten.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder =
            target.name == "Website"
            ? context.package.directoryURL.appending(path: "Themes")
            : target.directoryURL.appending(path: "Public")
        let files = try regularFiles(under: folder)
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) files of \(folder.lastPathComponent)",
                executable: try context.tool(named: "EmbedFiles").url,
                arguments: [folder.path(), output.path()] + files.map { $0.path() },
                inputFiles: files,
                outputFiles: [output]
            )
        ]
    }

    private func regularFiles(under folder: URL) throws -> [URL] {
        let keys: [URLResourceKey] = [.isRegularFileKey]
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys) else {
            throw CocoaError(.fileReadNoSuchFile)
        }
        return try walk.compactMap { $0 as? URL }
            .filter { try $0.resourceValues(forKeys: Set(keys)).isRegularFile == true }
            .filter { !$0.lastPathComponent.hasPrefix(".") }
            .sorted { $0.path() < $1.path() }
    }
}
