import Registration
import Unconference

extension DeskWords {
    static let german = DeskWords(
        frame: Frame(
            day: "Tag",
            plan: "Vorschlag",
            opening: "Eröffnung",
            rounds: "Kaffeerunden",
            people: "Leute",
            paper: "Papier",
            screens: "Bildschirme und Hilfe",
            linkCode: "Der Link als QR-Code"
        ),
        board: Board(
            chooseTopic: "Wählen Sie ein Thema, dann seinen Platz; oder ziehen Sie die Karte dorthin.",
            lookOn: "Sie sehen zu; andere bewegen.",
            undo: "Rückgängig",
            eventIs: "Das Treffen ist bei",
            moveOn: "Weiter",
            phase: { phase in
                switch phase {
                case .announced: "angekündigt"
                case .pitching: "Themen sammeln"
                case .voting: "wünschen"
                case .planning: "planen"
                case .live: "der Tag"
                case .closing: "Abschluss"
                case .wrapUp: "Mitschriften"
                case .retired: "abgelegt"
                }
            },
            chooseAnother: "Ein anderes wählen",
            takeOff: "Aus dem Plan nehmen",
            lock: "Festhalten",
            unlock: "Lösen",
            unplaced: { "Nicht im Plan: \($0)" },
            swapWith: { "Mit \($0) tauschen" },
            blocked: "gesperrt",
            openAgain: "Wieder öffnen",
            putHere: "Hierher",
            block: "Sperren",
            why: "Warum",
            blockIt: "Sperren",
            log: "Wer was getan hat"
        ),
        day: Day(
            tell: "Allen etwas sagen",
            takeDown: "Wegnehmen",
            message: "Auf jedem Telefon und Bildschirm",
            messageHint: "Zum Beispiel: Das Mittagessen kommt zehn Minuten später.",
            duration: "Für",
            tellThem: "Sagen",
            noSessions: "Keine Runden.",
            moreAll: "Andere Leitung, absagen, teilen",
            more: "Andere Leitung, teilen",
            newHost: "Die Nummer der neuen Leitung",
            handOver: "Übergeben",
            reason: "Warum es ausfällt",
            cancel: "Runde absagen",
            firstHalf: "Die eine Hälfte",
            secondHalf: "Die andere",
            split: "Teilen",
            clock: "Die Zeit verschieben",
            from: "Ab",
            minutesLabel: "Minuten",
            earlier: "früher, nicht später",
            absorb: "Aufgefangen von",
            absorbNothing: "nichts: alles danach verschiebt sich",
            moveIt: "Verschieben"
        ),
        opening: Opening(
            toCome: { "Noch dran: \($0), je \($1) Sekunden" },
            card: "Eine Karte, die vorgelesen wurde",
            put: "Auf die Liste",
            agreed: "Beide haben laut gesagt: Das ist eins",
            this: "Dieses Thema",
            livesOn: "lebt weiter in",
            merge: "Zusammenlegen",
            heardCount: { "Gehört: \($0)" },
            nobody: "Niemand ist mehr dran.",
            ready: "Bereit?",
            callFirst: "Die Ersten aufrufen",
            heard: "Gehört",
            next: "Weiter",
            later: "Nicht da: später",
            hands: "Hände",
            note: "Notieren",
            now: "Jetzt",
            first: "Zuerst",
            last: "Zuletzt"
        ),
        rounds: Rounds(
            title: "Kaffeerunden",
            none:
                "Das Treffen hat keine Zeit, in der man sich trifft. In `event.md` kann eine der Art `meet` stehen.",
            here: { $0 == 1 ? "nimmt teil und ist da" : "nehmen teil und sind da" },
            notIn: { "; \($0) weitere nehmen teil und sind noch nicht da" },
            three: "Ein Paar wird zu dritt sein.",
            bell: "Die Glocke läutet auf jedem Bildschirm zwei Minuten vorher.",
            rounds: "Runden",
            pair: "Zusammenbringen",
            twoNeeded: "Es braucht zwei, die teilnehmen und da sind.",
            number: "Die Nummer von jemandem, der teilnehmen möchte",
            putIn: "Aufnehmen",
            round: { "Runde \($0)" },
            without: "Ohne Gegenüber:",
            regroup: "Gesellschaft finden",
            anywhere: "irgendwo",
            cantFind: "finden sich nicht",
            notToday: "heute nicht"
        ),
        door: Door(
            find: "Name, Nummer oder Code",
            findHint: "Tippen, oder mit einem Scanner lesen.",
            search: "Suchen",
            nobody:
                "So heißt niemand auf der Liste. Vielleicht anders geschrieben? Oder unten ohne Anmeldung hereinlassen.",
            wholeList: "Die ganze Liste",
            noTicket: "kein Ticket",
            notHere: "Doch nicht da",
            letIn: "Hereinlassen",
            inLine: "auf der Warteliste",
            doesNotCome: "kommt nicht",
            letInAnyway: "Trotzdem hereinlassen",
            walkIn: "Jemand, der nicht auf der Liste steht",
            name: "Name",
            ticket: "Ticket",
            overbook: "auch wenn kein Platz mehr da ist",
            notCome: "Wer nicht gekommen ist",
            allHere: "Alle, die einen Platz haben, sind da.",
            passOn: "Ihre Plätze weitergeben",
            since: { "da seit \($0)" },
            count: { "\($0) von \($1) sind da" },
            waiting: { "\($0) auf der Warteliste" },
            room: { "Platz für \($0)" },
            missing: { $0 == 1 ? "Eine Person ist nicht gekommen." : "\($0) sind nicht gekommen." },
            missingUntil: { "\($0) sind noch nicht da. Ab \($1) können ihre Plätze an die Warteliste gehen." }
        ),
        people: People(
            find: "Jemanden suchen",
            standing: { standing in
                switch standing {
                case .registered: "angemeldet"
                case .waiting: "auf der Warteliste"
                case .offered: "Platz angeboten"
                case .cancelled: "kommt nicht"
                }
            },
            isIn: "da",
            mixed: "Buchstaben aus zwei Alphabeten",
            link: "Link",
            linkFor: "für",
            more: { "und \($0) weitere; tippen Sie einen Namen" },
            looksLike: { "sieht aus wie Nummer \($0)" },
            goodFor: "zehn Minuten lang gültig",
            goodOnce: "gilt einmal, zehn Minuten lang",
            whom: "Für"
        ),
        paper: Paper(
            lead:
                "Jedes öffnet sich als eigenes Dokument; drucken Sie es dort. Ein Ordner mit allen wird neben der Datendatei frisch gehalten.",
            organisers: "für das Team"
        ),
        plan: Plan(
            make: "Einen Vorschlag machen",
            another: "Einen anderen machen",
            little: "So wenig wie möglich bewegen",
            anew: "Alles neu planen",
            help:
                "Es dauert etwa zwei Sekunden. Runden, die begonnen haben oder festgehalten sind, bleiben, wo sie sind. Nichts bewegt sich, bevor Sie zustimmen.",
            nothing: "Ein Vorschlag steht zuerst hier, mit dem, was er ändern würde.",
            asIs: "Der Plan ist schon so, wie vorgeschlagen.",
            made: {
                "Gemacht um \($0). Er erfüllt \($1) von je 100 Wünschen, gewichtet, die irgendein Plan erfüllen könnte."
            },
            stale: "Der Plan hat sich seither geändert; machen Sie einen neuen Vorschlag.",
            accept: "In einem Schritt annehmen",
            leave: "Verwerfen"
        ),
        screens: Screens(
            screen: "Ein Bildschirm",
            which: "Welcher",
            doorOf: { "Die Tür von \($0)" },
            makeLinkFor: "Einen Link dafür machen",
            digits: "Sechs Ziffern machen",
            helper: "Jemand, der hilft",
            name: "Name",
            nameHint: "Wie er im Verlauf stehen wird.",
            mayDo: "Darf was",
            role: { role in
                switch role {
                case .participant: "nimmt teil"
                case .organiser: "Team"
                case .scribe: "schreibt mit"
                case .door: "Tür"
                case .observer: "sieht zu"
                case .screen: "Bildschirm"
                }
            },
            makeLink: "Einen Link machen",
            help: "Ein Link lässt ein Gerät herein, innerhalb von zehn Minuten.",
            thisMachine:
                "In diesem Netz öffnet sich die Leitstelle selbst nur auf diesem Rechner; `unconf serve --desk-on-lan` ändert das.",
            devices: { $0 == 0 ? "eingeladen" : $0 == 1 ? "auf einem Gerät da" : "auf \($0) Geräten da" },
            putOut: "Abmelden",
            typeAt: "Tippen Sie sie hier ein:",
            within: "einmal, innerhalb von zehn Minuten"
        )
    )
}
