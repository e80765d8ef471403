import Unconference

extension PaperWords {
    static let german = PaperWords(
        language: .german,
        titles: Titles(
            cards: "Themenkarten",
            blankCards: "Leere Karten",
            board: "Der Plan",
            poster: "Der Plan für die Wand",
            door: "Liste für die Tür",
            badges: "Namensschilder",
            signs: "Raumschilder",
            principles: "Grundsätze",
            slips: "Zettel für die Kaffeerunden",
            notes: "Mitschrift gesucht",
            page: { "Seite \($0) von \($1)" }
        ),
        board: Board(
            seats: { $0 == 1 ? "1 Platz" : "\($0) Plätze" },
            free: "frei",
            freeToPitch: "Frei: schlagen Sie etwas vor",
            closed: "geschlossen",
            cancelled: "fällt aus",
            wantsHost: "Leitung gesucht",
            opens: "Öffnet den Plan",
            printed: { "gedruckt um \($0), spätere Änderungen zeigt der Plan im Netz" },
            none: "Es gibt noch keinen Plan.",
            defined: "Räume und Zeiten stehen in event.md."
        ),
        cards: Cards(
            number: { "Karte \($0)" },
            host: "Mit",
            wantsHost: "Leitung gesucht",
            inRoom: "in",
            needs: "braucht",
            merged: "Mit dem, was auf Karte stand:",
            more: "weitere",
            wish: "Wünschen",
            opens: "Öffnet dieses Thema im Plan",
            nothingPitched: "Noch ist nichts vorgeschlagen.",
            printBlank: "Leere Karten für den Anfang: unconf export cards --blank 60",
            question: "Was drückt, oder die Frage, in einem Satz",
            hostLine: "Wer",
            needsLine: "Es braucht",
            placeLine: "Zeit, Raum",
            pitch: "Hier vorschlagen",
            opensPitch: "Öffnet einen Vorschlag mit dieser Nummer",
            noCards: "Es wurden keine Karten verlangt.",
            sayHowMany: "Sagen Sie, wie viele: unconf export cards --blank 60"
        ),
        badges: Badges(
            writeName: "Ihr Name",
            askMe: "Fragen Sie mich nach",
            stuckOn: "Ich komme nicht weiter mit",
            code: "Code für die Tür",
            photos: "Fotos: ja",
            noPhotos: "keine Fotos",
            photosAsked: "Fotos:",
            yes: "ja",
            no: "nein",
            wrong: "Stimmt etwas nicht?"
        ),
        door: Door(
            nobody: "Noch hat niemand einen Platz.",
            withoutTicket: "Ohne Karte gekommen",
            waiting: "Warten auf einen Platz, in dieser Reihenfolge",
            initial: "Anfangsbuchstabe",
            here: "Da",
            name: "Name",
            ticket: "Karte",
            code: "Code",
            notYet: "noch nicht",
            held: "ein Platz ist frei gehalten",
            shred: "Nur für die Tür. Danach bitte vernichten.",
            count: { "\($0) auf der Liste, \($1) da um \($2)" },
            printed: { "Gedruckt \($0) · Seite \($1) von \($2)" }
        ),
        signs: Signs(
            noRooms: "Diese Veranstaltung hat keine Räume.",
            defined: "Sie stehen in event.md.",
            leave:
                "Vorbei ist vorbei: Räumen Sie den Raum für die Nächsten. Voll? Bringen Sie einen Stuhl mit, oder gehen Sie weiter.",
            printed: { "gedruckt \($0); spätere Änderungen zeigt der Plan." }
        ),
        principles: Principles(
            heading: "So arbeiten wir hier",
            remarks: [
                "Drei, denen es wichtig ist, sind eine Runde. Eine Person mit Stift auch.",
                "Lassen Sie los, was Sie erwartet haben.",
                "Einfälle lesen keine Fahrpläne.",
                "Und nicht vorbei ist nicht vorbei: Suchen Sie sich eine Ecke.",
            ],
            law: "Das Gesetz der zwei Füße",
            lawInFull:
                "Wer weder lernt noch etwas beiträgt, nimmt seine zwei Füße und geht woandershin. Das kränkt niemanden: "
                + "So treffen sich die Richtigen.",
            surprise: "Seien Sie auf Überraschungen gefasst"
        ),
        slips: Slips(
            nobody: "Noch ist niemand zusammengebracht.",
            help: "unconf match pairs bringt zusammen, wer bei einer Runde dabei ist.",
            findEachOther: "Suchen Sie einander",
            begin: "Zum Anfangen",
            mentor: "Mentor",
            round: { "Runde \($0)" },
            circle: { "Kreis, Runde \($0)" }
        ),
        notes: Notes(
            ask: "Wer schreibt hier mit?",
            early: "Noch steht nichts im Plan.",
            earlyHelp: "Drucken Sie dies, wenn die Runden ihre Plätze haben.",
            done: "Jede Runde im Plan hat ihre Mitschrift.",
            doneHelp: "Es ist nichts aufzuhängen. Danken Sie denen, die geschrieben haben.",
            camera: "Öffnen Sie sie mit der Kamera.",
            together: "Zwei können zugleich schreiben; vor der Prüfung wird nichts veröffentlicht.",
            opens: "Öffnet die Mitschrift dieser Runde"
        ),
        report: Report(
            title: "Bericht",
            why: "Wozu es stattfand",
            need: "Der Bedarf",
            audience: "Für wen",
            outcome: "Was anders werden soll",
            private: "Jede Zahl, wie sie ist, auch kleine: für die, die das Treffen ausrichten.",
            as: { "Bericht vom \($0)" }
        )
    )
}
