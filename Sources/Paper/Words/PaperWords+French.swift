import Unconference

// Blanks at which no line ends stand before : ; ? ! and within « », here as on the site.
extension PaperWords {
    static let french = PaperWords(
        language: .french,
        titles: Titles(
            cards: "Cartes des sujets",
            blankCards: "Cartes vierges",
            board: "Le tableau",
            poster: "Le tableau pour le mur",
            door: "Liste pour l’accueil",
            badges: "Badges",
            signs: "Panneaux des salles",
            principles: "Principes",
            slips: "Billets pour le café",
            notes: "Notes recherchées",
            page: { "Page \($0) sur \($1)" }
        ),
        board: Board(
            seats: { $0 < 2 ? "\($0) place" : "\($0) places" },
            free: "libre",
            freeToPitch: "Libre : proposez quelque chose",
            closed: "fermé",
            cancelled: "n’a pas lieu",
            wantsHost: "qui anime ?",
            opens: "Ouvre le tableau",
            printed: { "imprimé à \($0), les changements sont sur le tableau en ligne" },
            none: "Il n’y a pas encore de tableau.",
            defined: "Les salles et les créneaux sont définis dans event.md."
        ),
        cards: Cards(
            number: { "Carte \($0)" },
            host: "Avec",
            wantsHost: "Qui anime ?",
            inRoom: "à",
            needs: "demande",
            merged: "Avec ce qui était sur la carte",
            more: "de plus",
            wish: "En faire le vœu",
            opens: "Ouvre ce sujet sur le tableau",
            nothingPitched: "Rien n’est encore proposé.",
            printBlank: "Des cartes vierges pour l’ouverture : unconf export cards --blank 60",
            question: "Ce qui coince, ou la question, en une phrase",
            hostLine: "Qui",
            needsLine: "Il faut",
            placeLine: "Créneau, salle",
            pitch: "Proposer ici",
            opensPitch: "Ouvre une proposition avec ce numéro",
            noCards: "Aucune carte n’a été demandée.",
            sayHowMany: "Dites combien : unconf export cards --blank 60"
        ),
        badges: Badges(
            writeName: "Votre nom",
            askMe: "Parlez-moi de",
            stuckOn: "Je bute sur",
            code: "Code pour l’accueil",
            photos: "photos : oui",
            noPhotos: "pas de photos",
            photosAsked: "photos :",
            yes: "oui",
            no: "non",
            wrong: "Un problème ?"
        ),
        door: Door(
            nobody: "Personne n’a encore de place.",
            withoutTicket: "Sans billet",
            waiting: "En attente d’une place, dans cet ordre",
            initial: "Initiale",
            here: "Ici",
            name: "Nom",
            ticket: "Billet",
            code: "Code",
            notYet: "pas encore",
            held: "une place est gardée",
            shred: "Pour l’accueil seulement. À détruire ensuite.",
            count: { "\($0) sur la liste, \($1) ici à \($2)" },
            printed: { "Imprimé \($0) · page \($1) sur \($2)" }
        ),
        signs: Signs(
            noRooms: "Cette rencontre n’a pas de salles.",
            defined: "Elles sont définies dans event.md.",
            leave:
                "Quand c’est fini, c’est fini : laissez la salle aux suivants. Plein ? Apportez une chaise, ou changez de salle.",
            printed: { "imprimé \($0) ; le tableau sait ce qui a changé depuis." }
        ),
        principles: Principles(
            heading: "Comment nous travaillons ici",
            remarks: [
                "Trois qui y tiennent font une session. Une seule, avec un stylo, aussi.",
                "Laissez aller ce que vous attendiez.",
                "Les idées ne lisent pas les horaires.",
                "Et quand ce n’est pas fini, ce n’est pas fini : trouvez un coin.",
            ],
            law: "La loi des deux pieds",
            lawInFull:
                "Si vous n’apprenez rien et n’apportez rien là où vous êtes, usez de vos deux pieds. Cela n’offense "
                + "personne : c’est ainsi que les gens se trouvent.",
            surprise: "Soyez prêts à être surpris"
        ),
        slips: Slips(
            nobody: "Personne n’est encore en paire.",
            help: "unconf match pairs réunit celles et ceux qui participent à un tour.",
            findEachOther: "Retrouvez-vous",
            begin: "Pour commencer",
            mentor: "Mentor",
            round: { "Tour \($0)" },
            circle: { "Cercle, tour \($0)" }
        ),
        notes: Notes(
            ask: "Qui prend des notes ici ?",
            early: "Rien n’est encore sur le tableau.",
            earlyHelp: "Imprimez ceci quand les sessions ont leur place.",
            done: "Chaque session du tableau a son compte rendu.",
            doneHelp: "Il n’y a rien à accrocher. Remerciez celles et ceux qui ont écrit.",
            camera: "Ouvrez-la avec votre appareil photo.",
            together: "On peut écrire à deux ; rien n’est publié avant d’être relu.",
            opens: "Ouvre le compte rendu de cette session"
        ),
        report: Report(
            title: "Rapport",
            why: "Pourquoi elle a lieu",
            need: "Le besoin",
            audience: "Pour qui",
            outcome: "Ce qui doit changer",
            private: "Tous les chiffres tels quels, même petits : pour celles et ceux qui organisent.",
            as: { "Rapport du \($0)" }
        )
    )
}
