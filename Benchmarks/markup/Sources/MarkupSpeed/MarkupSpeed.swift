import CCMark
import Foundation
import Markup

/// Renders all Markdown files below a folder with libcmark alone and with Markup, and prints the medians side by side.
///
/// `swift run -c release MarkupSpeed FOLDER [RUNS]`; one thread; files are read before the clock starts.
@main
enum MarkupSpeed {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 1 else {
            print("usage: MarkupSpeed FOLDER [RUNS]")
            exit(64)
        }
        let runs = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
        let files = read(arguments[1])
        let megabytes = Double(files.reduce(0) { $0 + $1.count }) / 1e6
        print("\(files.count) files, \(String(format: "%.1f", megabytes)) MB, median of \(runs) runs, one thread")
        let steps: [(String, ([UInt8]) -> Int)] = [
            ("libcmark alone, parse and render", libcmark),
            ("Markup, read", { (try? Document($0, file: "a.md"))?.bodyLine ?? 0 }),
            ("Markup, read and render", { render($0, .fragment) }),
            ("Markup, read and render for a page", { render($0, .page { _ in nil }) }),
            ("Markup, read, render and plain text", { (try? Document($0, file: "a.md")).map { both($0) } ?? 0 }),
        ]
        var times = [[Double]](repeating: [], count: steps.count)
        // In turns, so that a slow moment of the machine hits all alike.
        for _ in 0..<runs {
            for (i, step) in steps.enumerated() {
                let start = ContinuousClock.now
                var total = 0
                for file in files { total &+= step.1(file) }
                let time = ContinuousClock.now - start
                precondition(total >= 0)
                times[i].append(Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
            }
        }
        let floor = median(times[0])
        for (i, step) in steps.enumerated() {
            let time = median(times[i])
            let numbers = String(
                format: "%8.1f ms %7.0f MB/s %6.2f x",
                time * 1e3,
                megabytes / time,
                time / floor
            )
            print(step.0.padding(toLength: 38, withPad: " ", startingAt: 0) + numbers)
        }
    }

    private static func libcmark(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { buffer in
            guard let html = cmark_markdown_to_html(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
            else { return 0 }
            defer { free(html) }
            return strlen(html)
        }
    }

    private static func render(_ bytes: [UInt8], _ options: RenderOptions) -> Int {
        (try? Document(bytes, file: "a.md"))?.render(options).html.count ?? 0
    }

    private static func both(_ document: Document) -> Int {
        document.render().html.count &+ document.plainText().wordCount
    }

    private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

    private static func read(_ folder: String) -> [[UInt8]] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().compactMap {
            FileManager.default.contents(atPath: folder + "/" + $0).map { Array($0) }
        }
    }
}
