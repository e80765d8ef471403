import Registration

extension GuestWords {
    static let english = GuestWords(
        frame: Frame(
            skip: "Skip to content",
            menu: "The board",
            welcome: "Welcome",
            now: "Now",
            board: "Board",
            topics: "Topics",
            meet: "Meet",
            me: "Me",
            desk: "Desk",
            door: "Door",
            wall: "Wall",
            save: "Save",
            openNet:
                "Others on this network could read what you type, so no e-mail address is asked for here.",
            wrong: "Something is wrong, or somebody behaves badly?"
        ),
        done: Done(
            joined: "You are in.",
            left: "You have left on this device. Your own link lets you in again.",
            erased: "Everything about you is erased. Goodbye, and thank you.",
            undo: "That is undone.",
            out: "Out, on every device.",
            accept: "The plan is on the board. Undo takes it down again.",
            pair: "They sit together now; everybody sees with whom, and where.",
            link: "Here is a new link. The old one no longer works."
        ),
        steps: Steps(
            label: "Your next step",
            inLine: { "You are \(ordinal($0)) in line." },
            inLineHelp: "If a place frees, it is yours, and this page says so.",
            held: {
                "A place is held for you\($0.map { " for \($0) more \($0 == 1 ? "hour" : "hours")" } ?? "")."
            },
            heldHelp: "Get your ticket at the shop, and it is yours.",
            cancelled: "You don’t come to this one.",
            cancelledHelp: "Changed your mind? Ask an organiser.",
            stuck: Step(
                "What are you stuck on?",
                "One sentence helps us bring the right people together.",
                "Tell us"
            ),
            place: Step(
                "You have a place.",
                "Pitching opens soon. Change what you said about yourself at any time.",
                "Look at my page"
            ),
            pitch: Step("What is your pain?", "Pitch it: others have it too.", "Pitch a topic"),
            second: Step(
                "Second what you’d come to.",
                "A topic that nobody seconds sinks gently.",
                "See the topics"
            ),
            choose: { Step("Choose what you’d come to.", "You have \($0) of \($1) wishes left.", "Choose") },
            chosen: Step(
                "All your wishes are set.",
                "You can change them until the board is made.",
                "Look again"
            ),
            planning: Step(
                "The board is being made.",
                "In a few minutes you will see what is on, and where.",
                "See the board"
            ),
            here: {
                Step($0, "You are here now. Whoever writes a line, writes for all.", "Write in the note")
            },
            meet: { Step("Meet \($0)", $1.map { "At \($0)." } ?? "Somewhere with coffee.", "Why, and when") },
            on: Step("It’s on.", "Whoever comes are the right people.", "See the board"),
            commitment: Step("One thing you will do.", "Say it now, while it is clear.", "Say it"),
            aha: Step("Was there an aha moment?", "One sentence is enough.", "Tell it"),
            writeUp: Step(
                "Notes are being written up.",
                "Add what you remember to the sessions you were in.",
                "Open the notes"
            ),
            retired: "This event is over, and what was private is deleted. Thank you for coming."
        ),
        home: Home(
            hello: "Hello",
            youHost: "You host",
            openDoor: "Open the door list",
            showWall: "Show the wall",
            openDesk: "Open the desk"
        ),
        present: Present(
            label: "Now and next",
            next: "Next",
            sessionsIn: { "sessions in \($0)" },
            room: "in"
        ),
        day: Day(
            title: "My day",
            unexpected: "Something unexpected",
            calendar: "Put it into my calendar",
            elsewhere: "I’d rather be elsewhere",
            insteadOf: "instead of",
            missed: "Wished for, and not on my way",
            notPlaced: "not on the board",
            itsNote: "its note",
            youHost: "you host",
            must: "a must",
            wish: "a wish",
            free: "free: choose on the board"
        ),
        join: Join(
            coming: "Coming?",
            along: "Come along",
            ticket: "Get a ticket",
            full: "All places are taken.",
            fullHelp: "Sign up, and you are next in line; a place that frees is yours.",
            name: "What shall we call you?",
            nameHint: "A nickname is enough.",
            getInLine: "Get in line",
            signUp: "Sign up",
            sayMore: "Say more now, or later",
            before: "Been here before?",
            ownLink: "Your own link lets you in: it was on the page after you signed up.",
            lost: "Lost it?",
            cancelled: "Cancelled",
            over: "Signing up is over. What was learned will be on the site.",
            imported: "Places are given out at the ticket shop.",
            invited: "This one is by invitation. Ask an organiser.",
            closed: "Nobody can sign up any more. Ask at the door.",
            stuck: "What are you stuck on?",
            stuckHint: "The one question that helps most.",
            learn: "I’d like to learn about",
            help: "I can help with",
            three: "Three at most.",
            role: "What do you do?",
            rather: "I’d rather not say",
            stage: "How far are you?",
            work: "Where do you work?",
            workHint: "Never published without your word. It keeps us from pairing colleagues.",
            email: "E-mail",
            emailHint: "Only for changes to the day.",
            access: "What do you need to take part?",
            accessHint: "A step-free way, a quiet corner; only organisers see it.",
            diet: "What do you eat?",
            dietHint: "The caterer sees totals only."
        ),
        me: Me(
            about: "About me",
            agree: "What I agree to",
            agreeHint: "Each by itself, and none unless you say so. You can change your mind at any time.",
            yes: "Yes",
            no: "No",
            data: "My data",
            copy: "Take a copy",
            cant: "I can’t come",
            cantHelp: "Your place goes to the next in line.",
            giveBack: "Give my place back",
            erase: "Erase me",
            eraseHelp: "Everything about you is removed, for good. Topics you pitched stay, without you.",
            eraseAll: "Erase everything about me",
            leave: "Leave on this device",
            mixed: "A word of your name has letters of two alphabets that look alike.",
            likeOrganiser: "Your name looks like that of an organiser.",
            alike: "Others may take it for another name; the desk is told too.",
            ownLink: "Your own link",
            ownLinkHelp:
                "It lets you in on another device, or when this one forgets you. A new one replaces the old.",
            newLink: "Show me a new link",
            keepLink: "Keep this link: it is your key.",
            linkCode: "Your own link as a QR code",
            keepLinkHelp: "It lets you in on any device. Whoever has it is you, so don’t pass it on.",
            consent: { purpose in
                switch purpose {
                case .listName: "My name stands on the list of people on the site."
                case .listOrganisation: "My organisation stands beside my name."
                case .nameAsHost: "I am named on the site as host of my topics."
                case .nameAsAuthor: "I am named on the site as author of my notes."
                case .nameAsAmbassador: "I have a page on the site as an ambassador."
                case .photo: "I may be in photographs."
                case .matching: "I may be proposed to others as somebody worth meeting."
                case .contactToMatches: "Those I met get my contact."
                case .meetVendors: "I may be proposed to vendors."
                case .remember: "Whom I meet is remembered, so that I meet others next time."
                }
            }
        ),
        meet: Meet(
            heading: "People worth meeting",
            lead:
                "Forty minutes over coffee with somebody one step further. Joining a round is all it takes.",
            noRounds: "There are no rounds of coffee at this event.",
            avoided: {
                "You asked not to meet \($0 == 1 ? "one person" : "\($0) people"). Nobody else knows."
            },
            youAreIn: "you are in",
            leave: "Leave it",
            join: "Join in",
            round: { "round \($0)" },
            cantFind: "I can’t find them",
            notToday: "Not today",
            takeBack: "Take that back",
            never: "Never this person",
            neverHelp: "You will not be brought together again, and nobody learns of it:",
            neverAgain: "Never again",
            swap: "Swap contacts",
            reach: "How they can reach you",
            reachHint: "They see it when they have tapped too, and not before.",
            pending: "You would swap contacts. Theirs stands here once they have tapped too.",
            takeMineBack: "Take mine back",
            saidCantFind: "Stay where you are: an organiser brings you together.",
            saidNotToday: "Not today. That is fine."
        ),
        closing: Closing(
            title: "Closing",
            heading: "Before you go",
            will: "One thing I will do",
            willHint: "Only you see it.",
            remind: "Ask me about it after 90 days",
            keep: "Keep it",
            aha: "An aha moment",
            ahaHint: "What do you see differently since this morning?",
            publish: "It may be published, without my name",
            tell: "Tell it"
        ),
        entry: Entry(
            title: "Come in",
            asName: "Come in as",
            remembered:
                "This device is remembered until the event is over. Is it not yours? Leave on the page “Me” when you go.",
            gone: "This link no longer works",
            goneHelp: "It was replaced, or it is too old.",
            wayBackIn: "A way back in",
            first: "To the first page",
            digits: "Six digits",
            digitsLead: "An organiser reads them to you. They let this device in once.",
            theDigits: "The digits",
            wayBack: "Way back in",
            lost: "Lost your link?",
            sent: "If we know that address, a link is on its way. It is good once, for ten minutes.",
            ask: "Ask an organiser: they make you another in a moment.",
            address: "The address that you signed up with",
            send: "Send me a link",
            notReached: "No address given, or not reached? An organiser makes you another in a moment.",
            badge: "A badge",
            thisIsABadge: "This is a badge",
            badgeHelp: "People at the door scan it to let its bearer in. It opens nothing.",
            toBoard: "To the board"
        ),
        refused: Refused(
            notDone: "Not done",
            notThere: "Not there",
            back: "Back",
            nothing: "There is nothing here",
            mistyped: "The address may be mistyped, or the page has gone.",
            comeInFirst: "Come in first",
            comeInHelp: "Your own link lets you in. Not signed up yet? It takes ten seconds.",
            forOrganisers: "For organisers",
            invite: "`unconf organiser invite` makes a link that lets you in.",
            notSaved: "Not saved",
            notSavedLead: "The board could not save this. Nothing you had before is lost.",
            tell: "Tell an organiser, and try again in a minute."
        ),
        elsewhere: Elsewhere(
            title: "Elsewhere",
            heading: "Where else?",
            lead:
                "If you neither learn nor contribute, use your two feet. Nobody minds, and nothing is noted.",
            empty: "Nothing is on. The window seats are good for talking."
        )
    )

    /// `third`, as in “third in line”.
    private static func ordinal(_ number: Int) -> String {
        let words = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        ]
        return words.indices.contains(number - 1) ? words[number - 1] : "number \(number)"
    }
}
