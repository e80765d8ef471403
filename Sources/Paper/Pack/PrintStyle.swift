import Markup

/// What all paper has in common: the face of the site in ink on white.
enum PrintStyle {
    /// The style sheet.
    static let all: Hypertext = """
        :root {
          color-scheme: light;
          --ink: #1d1a16; --soft: #5f574b; --rule: #cfc5b2; --signal: #b5371a;
          --reading: ui-serif, "Iowan Old Style", "Palatino Linotype", Charter, Georgia, serif;
          --working: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
        }
        *, ::before, ::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: none; text-size-adjust: none; }
        body { margin: 0; background: #efe8da; color: var(--ink); font: 3.6mm/1.3 var(--working); overflow-wrap: anywhere; }
        h1, h2, h3, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }
        h1, h2, h3 { font-family: var(--reading); font-weight: 650; line-height: 1.15; letter-spacing: -.01em; text-wrap: balance; }
        ul, ol { list-style: none; }
        a { color: var(--signal); }
        b, span { unicode-bidi: isolate; }
        .page { position: relative; overflow: hidden; background: #fff; margin: 8mm auto; box-shadow: 0 1px 3px rgb(60 40 10 / .3); }
        .sized { font-size: calc(var(--size) * .1mm); }
        .soft { color: var(--soft); }
        .signal { color: var(--signal); }
        .figures { font-variant-numeric: tabular-nums lining-nums; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .qr { display: block; width: 100%; height: auto; }
        .marks { position: absolute; inset: 0; width: 100%; height: 100%; }
        .sheet { position: absolute; inset: 12mm; display: flex; flex-direction: column; }
        .head { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; padding-bottom: 2.5mm; border-bottom: .6mm solid var(--ink); }
        .head p { color: var(--soft); }
        .foot { margin-top: auto; padding-top: 2mm; border-top: .2mm solid var(--rule); display: flex; justify-content: space-between; gap: 6mm; font-size: 2.9mm; color: var(--soft); }
        .grid { position: absolute; inset: 0; display: grid; grid-template-columns: repeat(2, 1fr); }
        .grid.two { grid-template-rows: repeat(2, 1fr); }
        .grid.four { grid-template-rows: repeat(4, 1fr); }
        .piece { position: relative; overflow: hidden; min-width: 0; min-height: 0; display: flex; flex-direction: column; }
        .empty { margin: auto; max-width: 120mm; text-align: center; font: 6mm/1.4 var(--reading); color: var(--soft); }
        .empty strong { display: block; color: var(--ink); font-size: 9mm; line-height: 1.2; margin-bottom: 4mm; }
        @media print {
          body { background: none; }
          .page { margin: 0; box-shadow: none; break-after: page; break-inside: avoid; }
          .page:last-child { break-after: auto; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
