import Registration

extension GuestWords {
    static let german = GuestWords(
        frame: Frame(
            skip: "Zum Inhalt",
            menu: "Der Plan",
            welcome: "Willkommen",
            now: "Jetzt",
            board: "Plan",
            topics: "Themen",
            meet: "Treffen",
            me: "Ich",
            desk: "Leitstelle",
            door: "Tür",
            wall: "Wand",
            save: "Speichern",
            openNet:
                "Andere in diesem Netz könnten mitlesen, was Sie tippen. Darum wird hier nach keiner E-Mail-Adresse gefragt.",
            wrong: "Stimmt etwas nicht, oder benimmt sich jemand schlecht?"
        ),
        done: Done(
            joined: "Sie sind dabei.",
            left: "Sie sind auf diesem Gerät abgemeldet. Ihr eigener Link lässt Sie wieder herein.",
            erased: "Alles über Sie ist gelöscht. Auf Wiedersehen, und danke.",
            undo: "Das ist rückgängig gemacht.",
            out: "Abgemeldet, auf allen Geräten.",
            accept: "Der Vorschlag steht im Plan. „Rückgängig“ nimmt ihn wieder heraus.",
            pair: "Sie sitzen jetzt zusammen; jeder sieht, mit wem und wo.",
            link: "Hier ist ein neuer Link. Der alte gilt nicht mehr."
        ),
        steps: Steps(
            label: "Ihr nächster Schritt",
            inLine: { "Sie stehen an \($0). Stelle der Warteliste." },
            inLineHelp: "Wird ein Platz frei, ist es Ihrer, und diese Seite sagt es.",
            held: {
                "Ein Platz wird\($0.map { " noch \($0) \($0 == 1 ? "Stunde" : "Stunden")" } ?? "") für Sie freigehalten."
            },
            heldHelp: "Holen Sie Ihr Ticket im Shop, dann ist es Ihrer.",
            cancelled: "Sie kommen diesmal nicht.",
            cancelledHelp: "Anders überlegt? Fragen Sie jemanden vom Team.",
            stuck: Step(
                "Womit kommen Sie nicht weiter?",
                "Ein Satz hilft uns, die Richtigen zusammenzubringen.",
                "Erzählen"
            ),
            place: Step(
                "Sie haben einen Platz.",
                "Bald werden Themen gesammelt. Was Sie über sich gesagt haben, können Sie jederzeit ändern.",
                "Meine Seite ansehen"
            ),
            pitch: Step(
                "Wo drückt es bei Ihnen?",
                "Schlagen Sie es vor: Andere drückt es auch.",
                "Ein Thema vorschlagen"
            ),
            second: Step(
                "Unterstützen Sie, wozu Sie kämen.",
                "Ein Thema, das niemand unterstützt, sinkt sanft.",
                "Die Themen ansehen"
            ),
            choose: {
                Step("Wählen Sie, wozu Sie kämen.", "Sie haben noch \($0) von \($1) Wünschen.", "Wählen")
            },
            chosen: Step(
                "Alle Ihre Wünsche sind vergeben.",
                "Sie können sie ändern, bis der Plan gemacht wird.",
                "Noch einmal ansehen"
            ),
            planning: Step(
                "Der Plan wird gemacht.",
                "In ein paar Minuten sehen Sie, was läuft und wo.",
                "Zum Plan"
            ),
            here: {
                Step($0, "Hier sind Sie jetzt. Wer eine Zeile schreibt, schreibt für alle.", "Mitschreiben")
            },
            meet: {
                Step(
                    "Treffen Sie \($0)",
                    $1.map { "Hier: \($0)." } ?? "Irgendwo, wo es Kaffee gibt.",
                    "Warum, und wann"
                )
            },
            on: Step("Es läuft.", "Wer kommt, ist genau richtig.", "Zum Plan"),
            commitment: Step(
                "Eines, das Sie tun werden.",
                "Sagen Sie es jetzt, solange es klar ist.",
                "Sagen"
            ),
            aha: Step("Gab es einen Aha-Moment?", "Ein Satz genügt.", "Erzählen"),
            writeUp: Step(
                "Die Mitschriften entstehen.",
                "Ergänzen Sie, was Sie aus Ihren Runden noch wissen.",
                "Zu den Mitschriften"
            ),
            retired: "Dieses Treffen ist vorbei, und was privat war, ist gelöscht. Danke, dass Sie da waren."
        ),
        home: Home(
            hello: "Hallo",
            youHost: "Sie leiten",
            openDoor: "Die Liste für die Tür öffnen",
            showWall: "Die Wand zeigen",
            openDesk: "Die Leitstelle öffnen"
        ),
        present: Present(
            label: "Jetzt und gleich",
            next: "Gleich",
            sessionsIn: { "Runden, \($0)" },
            room: "in"
        ),
        day: Day(
            title: "Mein Tag",
            unexpected: "Etwas Unerwartetes",
            calendar: "In meinen Kalender",
            elsewhere: "Ich wäre lieber woanders",
            insteadOf: "statt",
            missed: "Gewünscht, und nicht auf meinem Weg",
            notPlaced: "nicht im Plan",
            itsNote: "die Mitschrift",
            youHost: "Sie leiten",
            must: "ein Muss",
            wish: "ein Wunsch",
            free: "frei: im Plan wählen"
        ),
        join: Join(
            coming: "Kommen Sie?",
            along: "Kommen Sie dazu",
            ticket: "Ticket holen",
            full: "Alle Plätze sind vergeben.",
            fullHelp: "Melden Sie sich an, dann sind Sie die Nächsten; wird ein Platz frei, ist es Ihrer.",
            name: "Wie dürfen wir Sie nennen?",
            nameHint: "Ein Spitzname genügt.",
            getInLine: "Auf die Warteliste",
            signUp: "Anmelden",
            sayMore: "Jetzt mehr sagen, oder später",
            before: "Schon angemeldet?",
            ownLink: "Ihr eigener Link lässt Sie herein: Er stand auf der Seite nach der Anmeldung.",
            lost: "Verloren?",
            cancelled: "Abgesagt",
            over: "Die Anmeldung ist vorbei. Was gelernt wurde, wird auf der Website stehen.",
            imported: "Plätze gibt es im Ticketshop.",
            invited: "Dieses Treffen ist auf Einladung. Fragen Sie das Team.",
            closed: "Anmelden kann man sich nicht mehr. Fragen Sie an der Tür.",
            stuck: "Womit kommen Sie nicht weiter?",
            stuckHint: "Die eine Frage, die am meisten hilft.",
            learn: "Ich möchte lernen über",
            help: "Ich kann helfen bei",
            three: "Höchstens drei.",
            role: "Was tun Sie?",
            rather: "Das sage ich lieber nicht",
            stage: "Wie weit sind Sie?",
            work: "Wo arbeiten Sie?",
            workHint: "Wird nie ohne Ihr Wort veröffentlicht. So setzen wir nicht Kollegen zusammen.",
            email: "E-Mail",
            emailHint: "Nur wenn sich am Tag etwas ändert.",
            access: "Was brauchen Sie, um teilzunehmen?",
            accessHint: "Ein Weg ohne Stufen, eine ruhige Ecke; nur das Team sieht es.",
            diet: "Was essen Sie?",
            dietHint: "Die Küche sieht nur Summen."
        ),
        me: Me(
            about: "Über mich",
            agree: "Womit ich einverstanden bin",
            agreeHint:
                "Jedes für sich, und keines, wenn Sie es nicht sagen. Sie können es sich jederzeit anders überlegen.",
            yes: "Ja",
            no: "Nein",
            data: "Meine Daten",
            copy: "Eine Kopie mitnehmen",
            cant: "Ich kann nicht kommen",
            cantHelp: "Ihr Platz geht an die Nächsten auf der Warteliste.",
            giveBack: "Meinen Platz zurückgeben",
            erase: "Mich löschen",
            eraseHelp: "Alles über Sie wird entfernt, für immer. Ihre Themen bleiben, ohne Sie.",
            eraseAll: "Alles über mich löschen",
            leave: "Auf diesem Gerät abmelden",
            mixed: "Ein Wort Ihres Namens hat Buchstaben aus zwei Alphabeten, die sich ähnlich sehen.",
            likeOrganiser: "Ihr Name sieht aus wie der von jemandem aus dem Team.",
            alike: "Andere könnten ihn verwechseln; auch die Leitstelle erfährt es.",
            ownLink: "Ihr eigener Link",
            ownLinkHelp:
                "Er lässt Sie auf einem anderen Gerät herein, oder wenn dieses Sie vergisst. Ein neuer ersetzt den alten.",
            newLink: "Einen neuen Link zeigen",
            keepLink: "Bewahren Sie diesen Link auf: Er ist Ihr Schlüssel.",
            linkCode: "Ihr eigener Link als QR-Code",
            keepLinkHelp:
                "Er lässt Sie auf jedem Gerät herein. Wer ihn hat, gilt als Sie; geben Sie ihn nicht weiter.",
            consent: { purpose in
                switch purpose {
                case .listName: "Mein Name steht auf der Website in der Liste derer, die da waren."
                case .listOrganisation: "Meine Organisation steht neben meinem Namen."
                case .nameAsHost: "Auf der Website steht, dass ich meine Themen geleitet habe."
                case .nameAsAuthor: "Auf der Website steht, dass ich meine Mitschriften geschrieben habe."
                case .nameAsAmbassador: "Ich habe als Ambassador eine Seite auf der Website."
                case .photo: "Ich darf auf Fotos sein."
                case .matching: "Ich darf anderen als Gespräch vorgeschlagen werden, das sich lohnt."
                case .contactToMatches: "Die ich getroffen habe, bekommen meinen Kontakt."
                case .meetVendors: "Ich darf Anbietern vorgeschlagen werden."
                case .remember: "Wen ich treffe, wird gemerkt, damit ich beim nächsten Mal andere treffe."
                }
            }
        ),
        meet: Meet(
            heading: "Wen Sie treffen sollten",
            lead:
                "Vierzig Minuten Kaffee mit jemandem, der einen Schritt weiter ist. Es genügt, an einer Runde teilzunehmen.",
            noRounds: "Bei diesem Treffen gibt es keine Kaffeerunden.",
            avoided: {
                "Sie möchten \($0 == 1 ? "einen Menschen" : "\($0) Menschen") nicht treffen. Sonst weiß es niemand."
            },
            youAreIn: "Sie sind dabei",
            leave: "Doch nicht",
            join: "Teilnehmen",
            round: { "Runde \($0)" },
            cantFind: "Ich finde sie nicht",
            notToday: "Heute nicht",
            takeBack: "Das zurücknehmen",
            never: "Nie diese Person",
            neverHelp: "Sie werden nicht wieder zusammengebracht, und niemand erfährt davon:",
            neverAgain: "Nie wieder",
            swap: "Kontakte tauschen",
            reach: "Wie man Sie erreicht",
            reachHint: "Man sieht es, wenn die andere Seite auch getippt hat, und nicht vorher.",
            pending: "Sie würden Kontakte tauschen. Der andere steht hier, sobald auch dort getippt wurde.",
            takeMineBack: "Meinen zurücknehmen",
            saidCantFind: "Bleiben Sie, wo Sie sind: Jemand vom Team bringt Sie zusammen.",
            saidNotToday: "Heute nicht. Das ist in Ordnung."
        ),
        closing: Closing(
            title: "Zum Schluss",
            heading: "Bevor Sie gehen",
            will: "Eines, das ich tun werde",
            willHint: "Nur Sie sehen es.",
            remind: "Fragen Sie mich nach 90 Tagen danach",
            keep: "Behalten",
            aha: "Ein Aha-Moment",
            ahaHint: "Was sehen Sie anders als heute Morgen?",
            publish: "Das darf veröffentlicht werden, ohne meinen Namen",
            tell: "Erzählen"
        ),
        entry: Entry(
            title: "Hereinkommen",
            asName: "Hereinkommen als",
            remembered:
                "Dieses Gerät bleibt angemeldet, bis das Treffen vorbei ist. Gehört es nicht Ihnen? Melden Sie sich auf der Seite „Ich“ ab, wenn Sie gehen.",
            gone: "Dieser Link gilt nicht mehr",
            goneHelp: "Er wurde ersetzt, oder er ist zu alt.",
            wayBackIn: "Ein Weg zurück",
            first: "Zur ersten Seite",
            digits: "Sechs Ziffern",
            digitsLead: "Jemand vom Team liest sie Ihnen vor. Sie lassen dieses Gerät einmal herein.",
            theDigits: "Die Ziffern",
            wayBack: "Weg zurück",
            lost: "Link verloren?",
            sent: "Wenn wir diese Adresse kennen, ist ein Link unterwegs. Er gilt einmal, zehn Minuten lang.",
            ask: "Fragen Sie das Team: Sie bekommen gleich einen anderen.",
            address: "Die Adresse, mit der Sie sich angemeldet haben",
            send: "Link schicken",
            notReached:
                "Keine Adresse angegeben, oder nichts bekommen? Das Team macht Ihnen gleich einen anderen.",
            badge: "Ein Namensschild",
            thisIsABadge: "Das ist ein Namensschild",
            badgeHelp: "An der Tür wird es gelesen, um jemanden hereinzulassen. Es öffnet nichts.",
            toBoard: "Zum Plan"
        ),
        refused: Refused(
            notDone: "Nicht getan",
            notThere: "Nicht da",
            back: "Zurück",
            nothing: "Hier ist nichts",
            mistyped: "Vielleicht ist die Adresse vertippt, oder die Seite ist weg.",
            comeInFirst: "Kommen Sie erst herein",
            comeInHelp: "Ihr eigener Link lässt Sie herein. Noch nicht angemeldet? Es dauert zehn Sekunden.",
            forOrganisers: "Für das Team",
            invite: "`unconf organiser invite` macht einen Link, der Sie hereinlässt.",
            notSaved: "Nicht gespeichert",
            notSavedLead: "Das konnte nicht gespeichert werden. Nichts von vorher ist verloren.",
            tell: "Sagen Sie dem Team Bescheid, und versuchen Sie es in einer Minute wieder."
        ),
        elsewhere: Elsewhere(
            title: "Woanders",
            heading: "Wo sonst?",
            lead:
                "Wenn Sie weder lernen noch beitragen, gehen Sie weiter. Niemand nimmt es übel, und nichts wird notiert.",
            empty: "Nichts läuft. Am Fenster lässt sich gut reden."
        )
    )
}
