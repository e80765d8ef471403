public import Markup
public import Registration
public import Unconference

/// A report for the screen and the printer: a page as long as it is, rather than pages of one size.
public enum ReportPage {
    /// The document.
    ///
    /// - Parameters:
    ///   - report: the numbers.
    ///   - event: the event that they are of.
    public static func document(of report: EventReport, on event: Event) -> Hypertext {
        let words = PaperWords(for: event)
        return PaperDocument.page(
            "\(words.report.title) · \(event.title)",
            in: words.language,
            style: "\(PrintStyle.all)\(style)",
            body(report, event, words)
        )
    }

    private static func body(_ report: EventReport, _ event: Event, _ words: PaperWords) -> Hypertext {
        """
        <article class="report">
        <header>
        <p class="soft">\(words.report.as(words.language.day(report.on)))</p>
        <h1>\(event.title)</h1>
        \(event.tagline.map { "<p class=\"lead\">\($0)</p>\n" as Hypertext })\
        <p class="figures">\(words.language.day(event.starts.local.date))\(event.venue.map { " · \($0.name)" as Hypertext })</p>
        </header>
        \(event.purpose.map { purpose($0, words.report) })\
        \(each: report.sections(in: words.language, words.language.date), section)\
        <p class="foot"><span>\(words.report.private)</span></p>
        </article>

        """
    }

    private static func purpose(_ purpose: Purpose, _ words: PaperWords.Report) -> Hypertext {
        """
        <section class="why" aria-label="\(words.why)">
        <dl>
        <div><dt>\(words.need)</dt><dd>\(purpose.need)</dd></div>
        <div><dt>\(words.audience)</dt><dd>\(purpose.audience)</dd></div>
        <div><dt>\(words.outcome)</dt><dd>\(purpose.outcome)</dd></div>
        </dl>
        </section>

        """
    }

    private static func section(_ section: ReportSection) -> Hypertext {
        """
        <section>
        <h2>\(section.title)</h2>
        \(section.remark.map { "<p class=\"soft\">\($0)</p>\n" as Hypertext })\
        <table>
        <tbody>
        \(each: section.rows, row)</tbody>
        </table>
        </section>

        """
    }

    private static func row(_ row: ReportSection.Row) -> Hypertext {
        """
        <tr><th scope="row">\(row.label)\(row.remark.map { " <small>\($0)</small>" as Hypertext })</th>\
        <td class="bar">\(row.part.map(bar))</td><td class="figures">\(row.numbers)</td></tr>

        """
    }

    /// A part of a whole; the numbers stand beside it.
    private static func bar(_ part: Double) -> Hypertext {
        """
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="whole" width="100" height="10"></rect><rect width="\(Int((part * 100).rounded()))" height="10"></rect></svg>
        """
    }

    private static let style: Hypertext = """
        @page { margin: 16mm 18mm; }
        .report { max-width: 190mm; margin: 8mm auto; padding: 16mm 18mm; background: #fff; box-shadow: 0 1px 3px rgb(60 40 10 / .3); }
        .report h1 { font-size: 11mm; line-height: 1.08; margin-top: 2mm; }
        .report .lead { font: 5mm/1.35 var(--reading); margin-top: 2.5mm; }
        .report header .figures { margin-top: 3mm; }
        .why dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(46mm, 1fr)); gap: 4mm 8mm; margin-top: 8mm; padding-top: 3mm; border-top: .6mm solid var(--ink); }
        .why dt { font-weight: 600; font-size: 3.2mm; }
        .why dd { font: 4.1mm/1.4 var(--reading); margin-top: 1mm; }
        .report section + section { margin-top: 10mm; break-inside: avoid; }
        .report h2 { font-size: 6mm; padding-bottom: 2mm; border-bottom: .6mm solid var(--ink); }
        .report h2 + p { margin: 2mm 0 1mm; }
        .report table { width: 100%; border-collapse: collapse; }
        .report tr { border-bottom: .2mm solid var(--rule); break-inside: avoid; }
        .report th { font-weight: 400; font-size: 4mm; text-align: start; padding: 2.6mm 4mm 2.6mm 0; }
        .report th small { display: block; font-size: 3.1mm; color: var(--soft); }
        .report td { padding: 2.6mm 0; }
        .report td.bar { width: 34%; padding-inline-end: 5mm; }
        .report td.figures { width: 22mm; font-weight: 600; text-align: end; white-space: nowrap; }
        .report svg { display: block; width: 100%; height: 2.6mm; fill: var(--ink); }
        .report .whole { fill: var(--rule); }
        .report section:first-of-type svg, .why + section svg { fill: var(--signal); }
        .report .foot { margin-top: 12mm; }
        @media (max-width: 34rem) {
          .report { margin: 0; padding: 6mm 5mm; box-shadow: none; }
          .report h1 { font-size: 8mm; }
          .report td.bar { width: 22%; padding-inline-end: 3mm; }
        }
        @media print { .report { margin: 0; padding: 0; max-width: none; box-shadow: none; } }

        """
}
