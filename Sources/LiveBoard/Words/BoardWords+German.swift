extension BoardWords {
    static let german = BoardWords(
        clock: Clock(
            now: "jetzt",
            inMinutes: { $0 == 1 ? "in 1 Minute" : "in \($0) Minuten" },
            inAnHourAnd: { "in 1 Stunde \($0) Minuten" },
            inHours: { "in \($0)\($1 ? "½" : "") Stunden" },
            until: "bis",
            today: "heute"
        ),
        board: Board(
            rooms: "Räume",
            allRooms: "Alle Räume",
            time: "Zeit",
            seats: { $0 == 1 ? "1 Platz" : "\($0) Plätze" },
            joinRound: "an der Runde teilnehmen",
            locked: "fest",
            yourMust: "Ihr Muss",
            yourWish: "Ihr Wunsch",
            notInUse: "Nicht benutzt",
            free: "Frei",
            freeToPitch: "Frei: schlagen Sie etwas vor"
        ),
        session: Session(
            wantsStarter: "Niemand hat angefangen: Wer beginnt?",
            on: "läuft",
            due: "beginnt gleich",
            over: "vorbei",
            cancelled: "fällt aus",
            beginsAt: { "beginnt um \($0)" },
            timeAndRoom: { "\($0) in \($1)" },
            again: "Noch einmal anbieten",
            begin: "Wir beginnen",
            start: "Ich fange an",
            late: "Fünf Minuten später",
            end: "Es ist vorbei"
        ),
        topics: Topics(
            which: "Welche Themen",
            all: "Alle",
            mine: "Meine",
            wantHost: "Leitung gesucht",
            nobody: "Noch ist nichts vorgeschlagen. Ihres könnte das erste sein.",
            none: "Hier ist noch nichts.",
            pitch: "Ein Thema vorschlagen",
            left: {
                "von \($0) Wünschen übrig, davon \($1 == 1 ? "darf \($1)" : "dürfen \($1)") ein Muss sein."
            }
        ),
        topic: Topic(
            number: { "Thema \($0)" },
            wantsHost: "Leitung gesucht",
            needs: "braucht",
            seconds: { $0 == 1 ? "noch eine Unterstützung nötig" : "noch \($0) Unterstützungen nötig" },
            wishes: { $0 == 1 ? "1 Wunsch" : "\($0) Wünsche" },
            plenty: "Plätze frei",
            few: "wenige Plätze frei",
            full: "voll: Stuhl mitbringen?",
            second: "Unterstützen",
            seconded: "Unterstützt",
            host: "Ich leite es",
            like: "Ich käme",
            must: "Muss",
            livesOn: { "Themen \($0) leben in diesem weiter." },
            openNote: "Zur Mitschrift",
            table: "Der Tisch",
            otherHalf: "Die andere Hälfte von",
            onceMore: "Noch einmal:",
            again: "Es wird noch einmal angeboten:",
            notPlacedYet: "noch ohne Platz",
            shallMerge: "Soll es hiermit eins werden?",
            agreed: "Sie sind einverstanden. Es geschieht, wenn die andere Seite es auch ist.",
            merge: "Ja, zusammenlegen",
            asOrganiser: "Als Team",
            yours: "Ihr Thema",
            change: "Ändern",
            takeBack: "Zurückziehen",
            nearlySame: "Es ist fast dasselbe wie",
            propose: "Zusammenlegen vorschlagen",
            earlier: "eine Mitschrift von früher"
        ),
        pitch: Pitch(
            heading: "Wo drückt es?",
            card: { "Karte \($0)" },
            lead: "Sagen Sie, was drückt oder was Sie sich fragen. Eine Lösung hat Zeit bis zur Runde.",
            host: "Ich leite es: eröffne die Runde und bleibe bei der Frage",
            put: "Vorschlagen",
            changeTitle: "Ein Thema ändern",
            changeNumber: { "Thema \($0) ändern" },
            pain: "Was drückt, oder die Frage",
            more: "Mehr, wenn es hilft",
            moreHint: "Was Sie versucht haben, von wem Sie gern hörten.",
            format: "Wie soll es ablaufen?",
            needs: "Der Raum braucht",
            unavailable: "Ich kann nicht um",
            tags: "Schlagwörter",
            tagsHint: "Ein oder zwei Wörter, mit Komma dazwischen."
        ),
        note: Note(
            title: "Mitschrift",
            lead: "Was hier steht, bleibt hier, bis es geprüft ist. Lassen Sie Namen und Arbeitgeber weg.",
            notYet: "Mitschreiben geht, sobald die Runden beginnen.",
            see: "Ansehen, wie es aussehen wird",
            preview: "Vorschau",
            back: "Zurück zum Schreiben",
            nothing: "Noch steht nichts da.",
            tooDeep: "Das lässt sich nicht zeigen: Es ist zu tief verschachtelt.",
            all: "Mitschriften",
            noSessions: "Noch gibt es keine Runden.",
            nobody: "noch hat niemand geschrieben",
            whole: "alle vier Teile",
            stillEmpty: "noch leer:"
        ),
        table: Table(
            lead:
                "Eine Frage auf jede Karte, drei Punkte für jeden. Die Karte mit den meisten Punkten kommt zuerst.",
            card: "Eine Karte",
            put: "Auf den Tisch legen",
            about: "Zu dieser Runde",
            waiting: "Zu besprechen",
            talking: "Im Gespräch",
            done: "Besprochen",
            dotsLeft: {
                $0 == 0
                    ? "Ihre drei Punkte sind vergeben."
                    : $0 == 1 ? "Ein Punkt ist übrig." : "\($0) Punkte sind übrig."
            },
            nextPerson: "Nächste Person",
            dot: "Punkt",
            takeOff: "Meinen wegnehmen",
            talk: "Darüber reden",
            more: "👍 Noch zwei Minuten",
            enough: "👎 Fertig",
            later: "Später",
            onceMore: "Noch einmal",
            dots: { $0 == 1 ? "1 Punkt" : "\($0) Punkte" },
            minutes: { $0 == 1 ? "1 Minute" : "\($0) Minuten" }
        ),
        screen: Screen(
            wall: "Die Wand",
            join: "Ihr Tag, der Plan, Ihre Mitschriften",
            wrong: "Stimmt etwas nicht?",
            code: "Die Adresse des Plans als QR-Code"
        ),
        wall: Wall(
            startAt: "Wir beginnen um",
            thanks: "Danke, dass Sie da waren",
            thanksHelp: "Schreiben Sie mit auf, was Sie noch wissen, solange es frisch ist.",
            pain: "Wo drückt es bei Ihnen?",
            pitched: {
                $0 == 0
                    ? "Noch ist nichts vorgeschlagen. Fangen Sie an."
                    : $0 == 1 ? "Ein Thema ist vorgeschlagen." : "\($0) Themen sind vorgeschlagen."
            },
            pitchYours: "Schlagen Sie Ihres vor: auf dem Telefon oder auf einer Karte.",
            choose: "Wählen Sie, wozu Sie kämen",
            wishes: { "\($0) Wünsche für jeden, \($1) davon ein Muss. Niemand sieht, wer was gewählt hat." },
            beingMade: "Der Plan wird gemacht",
            hangs: "In ein paar Minuten hängt er hier.",
            seconds: { "\($0) Sekunden" },
            ready: "Halten Sie sich bereit",
            wanted: "Kämen Sie?",
            oneMore: { $0 == 1 ? "noch eine Unterstützung" : "noch \($0) Unterstützungen" },
            whoStarts: "Wer fängt an?",
            whoWrites: "Wer schreibt es auf?",
            noteCode: "Die Adresse der Mitschrift als QR-Code",
            principles: "So geht es hier",
            twoFeet: "Zwei Füße:",
            twoFeetHelp: "nichts dabei für Sie? Gehen Sie weiter.",
            phone: "Der Plan auf Ihrem Telefon",
            camera: "Richten Sie die Kamera hierher, oder tippen Sie",
            noAccount: "Kein Konto, keine App."
        ),
        room: Room(
            cancelled: { "„\($0)“ fällt aus" },
            overComeIn: "Es ist vorbei. Kommen Sie herein und reden Sie weiter.",
            comeIn: "Wer reden möchte, kommt herein.",
            full: "Voll: Stuhl mitbringen?",
            fullAgain: { "Voll, noch einmal \($0): Stuhl mitbringen?" },
            nobodyBegan: "Niemand hat angefangen. Wer beginnt?",
            beginsAt: "Es beginnt um",
            times: { "\($0)-mal" },
            stepOf: { "\($0) von \($1)" },
            tables: "Tische",
            cards: "Karten",
            sixNeeded: "Für wechselnde Tische braucht es sechs Menschen.",
            table: { "Tisch \($0)" },
            howMany: "Wie viele sind Sie?",
            count: "Abzählen",
            thatWasTheDay: "Das war der Tag. Danke.",
            noNote: "noch keine Mitschrift",
            nothingPlanned: "Hier ist noch nichts geplant. Wer reden möchte, kommt herein."
        ),
        script: Script(
            noNet: "Gerade kein Netz: So war es zuletzt.",
            oneWaits: "Ein Tippen wartet und wird von selbst gesendet.",
            wait: "{n} warten und werden von selbst gesendet.",
            saved: "Gespeichert.",
            saving: "Wird gespeichert …",
            notSaved: "Nicht gespeichert.",
            notSavedYet:
                "Kein Netz: noch nicht gespeichert. Ihr Text bleibt hier und wird von selbst gesendet.",
            both: "Zwei haben hier geschrieben. Beide Texte stehen da; behalten Sie, was Ihnen gefällt.",
            forgotten: "Dieses Gerät wurde vergessen. Ihr eigener Link lässt Sie wieder herein.",
            notTaken: "Das wurde nicht angenommen.",
            cardStays: "Kein Netz: Die Karte bleibt, wo sie war.",
            notSent: "Kein Netz: Das wurde nicht gesendet.",
            textStays: "Ihr Text bleibt hier. Senden Sie ihn noch einmal, wenn das Netz wieder da ist.",
            similar: "Früher gesagt, vielleicht zum selben"
        ),
        news: News(
            movedOn: "Das Treffen ist weitergegangen.",
            moved: { "\($0) Runden haben sich verschoben. Sehen Sie auf den Plan." },
            beginsNow: { "\($0) beginnt jetzt um \($1)." },
            offBoard: { "„\($0)“ steht nicht mehr im Plan." },
            isAt: { "„\($0)“ ist um \($1) in \($2)." }
        )
    )
}
