import Unconference

extension PaperWords {
    static let english = PaperWords(
        language: .english,
        titles: Titles(
            cards: "Topic cards",
            blankCards: "Blank cards",
            board: "The board",
            poster: "The board for the wall",
            door: "Door list",
            badges: "Badges",
            signs: "Room signs",
            principles: "Principles",
            slips: "Coffee slips",
            notes: "Notes wanted",
            page: { "Page \($0) of \($1)" }
        ),
        board: Board(
            seats: { $0 == 1 ? "1 seat" : "\($0) seats" },
            free: "free",
            freeToPitch: "Free: pitch something",
            closed: "closed",
            cancelled: "does not take place",
            wantsHost: "wants a host",
            opens: "Opens the board",
            printed: { "printed \($0), what changed since is on the board" },
            none: "There is no board yet.",
            defined: "Rooms and slots are defined in event.md."
        ),
        cards: Cards(
            number: { "Card \($0)" },
            host: "Host",
            wantsHost: "Wants a host",
            inRoom: "in",
            needs: "needs",
            merged: "With what was on card",
            more: "more",
            wish: "Wish for it",
            opens: "Opens this topic on the board",
            nothingPitched: "Nothing is pitched yet.",
            printBlank: "Blank cards for the opening circle: unconf export cards --blank 60",
            question: "The pain or the question, in one sentence",
            hostLine: "Host",
            needsLine: "It needs",
            placeLine: "Slot, room",
            pitch: "Pitch it here",
            opensPitch: "Opens a pitch with this number",
            noCards: "No cards were asked for.",
            sayHowMany: "Say how many: unconf export cards --blank 60"
        ),
        badges: Badges(
            writeName: "Write your name",
            askMe: "Ask me about",
            stuckOn: "I’m stuck on",
            code: "Code for the door",
            photos: "photos: yes",
            noPhotos: "no photos",
            photosAsked: "photos:",
            yes: "yes",
            no: "no",
            wrong: "Something wrong?"
        ),
        door: Door(
            nobody: "Nobody has a place yet.",
            withoutTicket: "Came without a ticket",
            waiting: "Waiting for a place, in this order",
            initial: "Initial",
            here: "Here",
            name: "Name",
            ticket: "Ticket",
            code: "Code",
            notYet: "not yet",
            held: "a place is held",
            shred: "For the door only. Shred it afterwards.",
            count: { "\($0) on the list, \($1) here at \($2)" },
            printed: { "Printed \($0) · page \($1) of \($2)" }
        ),
        signs: Signs(
            noRooms: "This event has no rooms.",
            defined: "They are defined in event.md.",
            leave:
                "When it’s over, it’s over: leave the room for the next. Full? Bring a chair, or use your two feet.",
            printed: { "printed \($0); the board knows what has changed since." }
        ),
        principles: Principles(
            heading: "How we work here",
            remarks: [
                "Three who care are a session. So is one, with a pen.",
                "Let go of what you thought it would be.",
                "Ideas do not read timetables.",
                "And when it isn’t, it isn’t: find a corner and go on.",
            ],
            law: "The law of two feet",
            lawInFull:
                "If you are neither learning nor contributing where you are, use your two feet and go somewhere else. "
                + "It is no offence: it is how the right people meet.",
            surprise: "Be prepared to be surprised"
        ),
        slips: Slips(
            nobody: "Nobody is paired yet.",
            help: "unconf match pairs brings those together who joined a round.",
            findEachOther: "Find each other",
            begin: "To begin with",
            mentor: "Mentor",
            round: { "Round \($0)" },
            circle: { "Circle, round \($0)" }
        ),
        notes: Notes(
            ask: "Who writes this one down?",
            early: "Nothing is on the board yet.",
            earlyHelp: "Print these when the sessions have their places.",
            done: "Every session on the board has its note.",
            doneHelp: "There is nothing to hang up. Thank those who wrote.",
            camera: "Open it with your camera.",
            together: "Two people may write at once; nothing is published before it is checked.",
            opens: "Opens the note of this session"
        ),
        report: Report(
            title: "Report",
            why: "Why it was held",
            need: "The need",
            audience: "For whom",
            outcome: "What should be different",
            private: "Every number as it is, small ones too: for those who run the event.",
            as: { "Report of \($0)" }
        )
    )
}
