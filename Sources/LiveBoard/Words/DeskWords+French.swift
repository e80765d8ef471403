import Registration
import Unconference

// Blanks at which no line ends stand before : ; ? ! and within « », here as on the site.
extension DeskWords {
    static let french = DeskWords(
        frame: Frame(
            day: "Journée",
            plan: "Proposition",
            opening: "Ouverture",
            rounds: "Tours de café",
            people: "Personnes",
            paper: "Papier",
            screens: "Écrans et aide",
            linkCode: "Le lien en code QR"
        ),
        board: Board(
            chooseTopic: "Choisissez un sujet, puis sa place ; ou faites-y glisser sa carte.",
            lookOn: "Vous regardez ; d’autres déplacent.",
            undo: "Annuler",
            eventIs: "La rencontre en est à",
            moveOn: "Avancer",
            phase: { phase in
                switch phase {
                case .announced: "annoncée"
                case .pitching: "sujets"
                case .voting: "vœux"
                case .planning: "tableau"
                case .live: "le jour"
                case .closing: "clôture"
                case .wrapUp: "comptes rendus"
                case .retired: "archivée"
                }
            },
            chooseAnother: "En choisir un autre",
            takeOff: "Le retirer du tableau",
            lock: "Fixer",
            unlock: "Libérer",
            unplaced: { "Pas au tableau : \($0)" },
            swapWith: { "Échanger avec \($0)" },
            blocked: "bloquée",
            openAgain: "La rouvrir",
            putHere: "Le mettre ici",
            block: "Bloquer",
            why: "Pourquoi",
            blockIt: "La bloquer",
            log: "Qui a fait quoi"
        ),
        day: Day(
            tell: "Le dire à tout le monde",
            takeDown: "Le retirer",
            message: "Sur chaque téléphone et écran",
            messageHint: "Par exemple : le déjeuner a dix minutes de retard.",
            duration: "Pendant",
            tellThem: "Le dire",
            noSessions: "Pas de sessions.",
            moreAll: "Changer d’animateur, annuler, partager",
            more: "Changer d’animateur, partager",
            newHost: "Le numéro de qui animera",
            handOver: "Transmettre",
            reason: "Pourquoi elle n’a pas lieu",
            cancel: "Annuler la session",
            firstHalf: "Une moitié",
            secondHalf: "L’autre",
            split: "Partager",
            clock: "Décaler l’heure",
            from: "À partir de",
            minutesLabel: "Minutes",
            earlier: "plus tôt, pas plus tard",
            absorb: "Rattrapé par",
            absorbNothing: "rien : toute la suite se décale",
            moveIt: "Décaler"
        ),
        opening: Opening(
            toCome: { "Encore à venir : \($0), \($1) secondes chacun" },
            card: "Une carte lue à voix haute",
            put: "L’ajouter à la liste",
            agreed: "Les deux ont dit que c’est le même",
            this: "Ce sujet",
            livesOn: "continue dans",
            merge: "Les réunir",
            heardCount: { "Entendus : \($0)" },
            nobody: "Plus personne ne propose.",
            ready: "Prêts ?",
            callFirst: "Appeler le premier",
            heard: "Entendu",
            next: "Suivant",
            later: "Absent : plus tard",
            hands: "Mains",
            note: "Noter",
            now: "Maintenant",
            first: "D’abord",
            last: "À la fin"
        ),
        rounds: Rounds(
            title: "Tours de café",
            none:
                "La rencontre n’a pas de créneau pour se rencontrer. `event.md` peut en avoir un du type `meet`.",
            here: { $0 == 1 ? "participe et est là" : "participent et sont là" },
            notIn: { " ; \($0) de plus participent et ne sont pas encore là" },
            three: "Une paire sera à trois.",
            bell: "La cloche sonne deux minutes avant sur chaque écran.",
            rounds: "Tours",
            pair: "Les réunir",
            twoNeeded: "Il en faut deux qui participent et sont là.",
            number: "Le numéro de quelqu’un qui veut participer",
            putIn: "L’ajouter",
            round: { "Tour \($0)" },
            without: "Sans compagnie :",
            regroup: "Leur en trouver",
            anywhere: "n’importe où",
            cantFind: "ne se trouvent pas",
            notToday: "pas aujourd’hui"
        ),
        door: Door(
            find: "Nom, numéro ou code",
            findHint: "Tapez, ou lisez avec un lecteur de codes.",
            search: "Chercher",
            nobody:
                "Personne sur la liste ne s’appelle ainsi. Écrit autrement, peut-être ? Ou faites entrer sans inscription, plus bas.",
            wholeList: "Toute la liste",
            noTicket: "sans billet",
            notHere: "Pas là, finalement",
            letIn: "Faire entrer",
            inLine: "en file d’attente",
            doesNotCome: "ne vient pas",
            letInAnyway: "Faire entrer quand même",
            walkIn: "Quelqu’un qui n’est pas sur la liste",
            name: "Nom",
            ticket: "Billet",
            overbook: "même s’il n’y a plus de place",
            notCome: "Qui n’est pas venu",
            allHere: "Toutes celles et ceux qui ont une place sont là.",
            passOn: "Transmettre leurs places",
            since: { "là depuis \($0)" },
            count: { "\($0) sur \($1) sont là" },
            waiting: { "\($0) en file d’attente" },
            room: { "place pour \($0)" },
            missing: { $0 == 1 ? "Une personne n’est pas venue." : "\($0) ne sont pas venus." },
            missingUntil: {
                "\($0) ne sont pas encore là. À partir de \($1), leurs places peuvent aller à la file d’attente."
            }
        ),
        people: People(
            find: "Chercher quelqu’un",
            standing: { standing in
                switch standing {
                case .registered: "inscription faite"
                case .waiting: "en file d’attente"
                case .offered: "place proposée"
                case .cancelled: "ne vient pas"
                }
            },
            isIn: "là",
            mixed: "lettres de deux alphabets",
            link: "Lien",
            linkFor: "pour",
            more: { "et \($0) de plus ; tapez un nom" },
            looksLike: { "ressemble au numéro \($0)" },
            goodFor: "vaut dix minutes",
            goodOnce: "vaut une fois, dix minutes",
            whom: "Pour"
        ),
        paper: Paper(
            lead:
                "Chacun s’ouvre comme un document ; imprimez-le de là. Un dossier avec tous est tenu à jour à côté du fichier de données.",
            organisers: "pour l’équipe"
        ),
        plan: Plan(
            make: "Faire une proposition",
            another: "En faire une autre",
            little: "Déplacer le moins possible",
            anew: "Tout replanifier",
            help:
                "Cela prend environ deux secondes. Les sessions commencées ou fixées restent où elles sont. Rien ne bouge avant votre accord.",
            nothing: "Une proposition est d’abord montrée ici, avec ce qu’elle changerait.",
            asIs: "Le tableau est déjà comme proposé.",
            made: {
                "Faite à \($0). Elle sert \($1) vœux sur 100, pondérés, de ceux qu’un tableau pourrait servir."
            },
            stale: "Le tableau a changé depuis ; faites une autre proposition.",
            accept: "L’accepter d’un coup",
            leave: "La laisser"
        ),
        screens: Screens(
            screen: "Un écran",
            which: "Lequel",
            doorOf: { "La porte de \($0)" },
            makeLinkFor: "Faire un lien pour lui",
            digits: "Faire six chiffres",
            helper: "Quelqu’un qui aide",
            name: "Nom",
            nameHint: "Comme il figurera dans l’historique.",
            mayDo: "Peut faire quoi",
            role: { role in
                switch role {
                case .participant: "participe"
                case .organiser: "équipe"
                case .scribe: "prend note"
                case .door: "accueil"
                case .observer: "regarde"
                case .screen: "écran"
                }
            },
            makeLink: "Faire un lien",
            help: "Un lien fait entrer un appareil, dans les dix minutes.",
            thisMachine:
                "Sur ce réseau, le bureau ne s’ouvre que sur cette machine ; `unconf serve --desk-on-lan` change cela.",
            devices: { $0 == 0 ? "invitation envoyée" : $0 == 1 ? "sur un appareil" : "sur \($0) appareils" },
            putOut: "Sortir",
            typeAt: "Tapez-les sur",
            within: "une fois, dans les dix minutes"
        )
    )
}
