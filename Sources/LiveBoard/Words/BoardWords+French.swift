// Blanks at which no line ends stand before : ; ? ! and within « », here as on the site.
extension BoardWords {
    static let french = BoardWords(
        clock: Clock(
            now: "maintenant",
            inMinutes: { $0 == 1 ? "dans 1 minute" : "dans \($0) minutes" },
            inAnHourAnd: { "dans 1 heure \($0)" },
            inHours: { "dans \($0) heures\($1 ? " et demie" : "")" },
            until: "jusqu’à",
            today: "aujourd’hui"
        ),
        board: Board(
            rooms: "Salles",
            allRooms: "Toutes les salles",
            time: "Heure",
            seats: { $0 == 1 ? "1 place" : "\($0) places" },
            now: "en cours",
            joinRound: "participer au tour",
            locked: "fixé",
            yourMust: "Votre impératif",
            yourWish: "Votre vœu",
            notInUse: "Pas utilisée",
            free: "Libre",
            freeToPitch: "Libre : proposez quelque chose"
        ),
        session: Session(
            wantsStarter: "Personne n’a commencé : qui se lance ?",
            on: "en cours",
            due: "va commencer",
            over: "finie",
            cancelled: "n’a pas lieu",
            beginsAt: { "commence à \($0)" },
            timeAndRoom: { "\($0), salle \($1)" },
            again: "La proposer à nouveau",
            begin: "Nous commençons",
            start: "Je commence",
            late: "Cinq minutes de retard",
            end: "C’est fini"
        ),
        topics: Topics(
            which: "Quels sujets",
            all: "Tous",
            mine: "Les miens",
            wantHost: "Sans animateur",
            nobody: "Personne n’a encore proposé. Le vôtre pourrait être le premier.",
            none: "Rien ici pour l’instant.",
            pitch: "Proposer un sujet",
            left: {
                "vœux restants sur \($0), dont \($1) \($1 < 2 ? "peut être impératif" : "peuvent être impératifs")."
            }
        ),
        topic: Topic(
            number: { "Sujet \($0)" },
            wantsHost: "qui anime ?",
            needs: "demande",
            seconds: { $0 == 1 ? "encore un soutien nécessaire" : "encore \($0) soutiens nécessaires" },
            wishes: { $0 == 1 ? "1 vœu" : "\($0) vœux" },
            plenty: "des places libres",
            few: "peu de places libres",
            full: "plein : une chaise ?",
            second: "Soutenir",
            seconded: "Soutenu",
            host: "Je l’anime",
            like: "J’y viendrais",
            must: "Impératif",
            livesOn: { "Les sujets \($0) continuent dans celui-ci." },
            openNote: "Ouvrir le compte rendu",
            table: "La table",
            otherHalf: "L’autre moitié de",
            onceMore: "Encore une fois :",
            again: "Il est proposé à nouveau :",
            notPlacedYet: "pas encore placé",
            shallMerge: "Doit-il ne faire qu’un avec celui-ci ?",
            agreed: "Vous êtes d’accord. Cela se fera quand l’autre le sera.",
            merge: "Oui, les réunir",
            asOrganiser: "Pour l’équipe",
            yours: "Votre sujet",
            change: "Le modifier",
            takeBack: "Le retirer",
            nearlySame: "C’est presque la même chose que",
            propose: "Proposer de réunir",
            earlier: "un compte rendu antérieur"
        ),
        pitch: Pitch(
            heading: "Qu’est-ce qui pèse ?",
            card: { "Carte \($0)" },
            lead: "Dites ce qui pèse, ou ce que vous vous demandez. La solution attendra la session.",
            host: "Je l’anime : j’ouvre la session et je tiens la question",
            put: "L’afficher",
            changeTitle: "Modifier un sujet",
            changeNumber: { "Modifier le sujet \($0)" },
            pain: "Ce qui pèse, ou la question",
            more: "Plus, si cela aide",
            moreHint: "Ce que vous avez essayé, qui vous aimeriez entendre.",
            format: "Comment se passera-t-elle ?",
            needs: "La salle doit avoir",
            unavailable: "Je ne peux pas à",
            tags: "Mots-clés",
            tagsHint: "Un ou deux mots, séparés par des virgules."
        ),
        note: Note(
            title: "Compte rendu",
            lead:
                "Ce qui est écrit ici reste ici jusqu’à la relecture. Laissez les noms et les employeurs de côté.",
            notYet: "On écrira quand les sessions commenceront.",
            see: "Voir le résultat",
            preview: "Aperçu",
            back: "Retour à l’écriture",
            nothing: "Rien n’est encore écrit.",
            tooDeep: "Ceci ne peut être montré : c’est trop imbriqué.",
            all: "Comptes rendus",
            noSessions: "Il n’y a pas encore de sessions.",
            nobody: "personne n’a encore écrit",
            whole: "les quatre parties",
            stillEmpty: "encore vide :"
        ),
        table: Table(
            lead:
                "Une question par carte, trois points chacun. La carte qui a le plus de points vient d’abord.",
            card: "Une carte",
            put: "La poser sur la table",
            about: "À propos de cette session",
            waiting: "À discuter",
            talking: "En discussion",
            done: "Discutées",
            dotsLeft: {
                $0 == 0
                    ? "Vos trois points sont donnés."
                    : $0 == 1 ? "Il reste un point." : "Il reste \($0) points."
            },
            nextPerson: "Personne suivante",
            dot: "Point",
            takeOff: "Retirer le mien",
            talk: "En parler",
            more: "👍 Deux minutes de plus",
            enough: "👎 Assez",
            later: "Plus tard",
            onceMore: "Encore",
            dots: { $0 == 1 ? "1 point" : "\($0) points" },
            minutes: { $0 == 1 ? "1 minute" : "\($0) minutes" }
        ),
        screen: Screen(
            wall: "Le mur",
            join: "votre journée, le tableau, vos comptes rendus",
            wrong: "Quelque chose ne va pas ?",
            code: "L’adresse du tableau en code QR"
        ),
        wall: Wall(
            startAt: "Nous commençons à",
            thanks: "Merci de votre venue",
            thanksHelp: "Ajoutez vos souvenirs aux comptes rendus tant qu’ils sont frais.",
            pain: "Qu’est-ce qui vous pèse ?",
            pitched: {
                $0 == 0
                    ? "Personne n’a encore proposé. À vous de commencer."
                    : $0 == 1 ? "Un sujet est proposé." : "\($0) sujets sont proposés."
            },
            pitchYours: "Proposez le vôtre : sur votre téléphone, ou sur une carte.",
            choose: "Choisissez ce qui vous ferait venir",
            wishes: {
                "\($0) vœux chacun, dont \($1 == 1 ? "un impératif" : "\($1) impératifs"). Personne ne voit qui a choisi quoi."
            },
            beingMade: "Le tableau se prépare",
            hangs: "Il sera ici dans quelques minutes.",
            seconds: { "\($0) secondes" },
            ready: "À suivre",
            wanted: "Viendriez-vous ?",
            oneMore: { $0 == 1 ? "encore un soutien" : "encore \($0) soutiens" },
            whoStarts: "Qui se lance ?",
            whoWrites: "Qui l’écrit ?",
            noteCode: "L’adresse du compte rendu en code QR",
            principles: "Comment cela marche ici",
            twoFeet: "Deux pieds :",
            twoFeetHelp: "rien ici pour vous ? Allez ailleurs.",
            phone: "Le tableau sur votre téléphone",
            camera: "Visez ici avec l’appareil photo, ou tapez",
            noAccount: "Ni compte, ni application."
        ),
        room: Room(
            cancelled: { "« \($0) » n’a pas lieu" },
            overComeIn: "C’est fini. Entrez et continuez à parler.",
            comeIn: "Qui veut parler, entre.",
            full: "Plein : une chaise ?",
            fullAgain: { "Plein, à nouveau \($0) : une chaise ?" },
            nobodyBegan: "Personne n’a commencé. Qui se lance ?",
            beginsAt: "Cela commence à",
            times: { "\($0) fois" },
            stepOf: { "\($0) sur \($1)" },
            tables: "Tables",
            cards: "Cartes",
            sixNeeded: "Il faut être six pour changer de table.",
            table: { "Table \($0)" },
            howMany: "Combien êtes-vous ?",
            count: "Compter",
            thatWasTheDay: "La journée est finie. Merci.",
            noNote: "pas encore de compte rendu",
            nothingPlanned: "Rien n’est encore prévu ici. Qui veut parler, entre."
        ),
        script: Script(
            noNet: "Pas de réseau pour l’instant : voici ce qui était.",
            oneWaits: "Une action attend et part d’elle-même.",
            wait: "{n} actions attendent et partent d’elles-mêmes.",
            saved: "Enregistré.",
            saving: "Enregistrement …",
            notSaved: "Pas enregistré.",
            notSavedYet: "Pas de réseau : pas encore enregistré. Votre texte reste ici et part de lui-même.",
            both: "Deux personnes ont écrit ici. Les deux textes y sont ; gardez ce qui vous plaît.",
            forgotten: "Cet appareil a été oublié. Votre propre lien vous fait rentrer.",
            notTaken: "Cela n’a pas été pris.",
            cardStays: "Pas de réseau : la carte reste où elle était.",
            notSent: "Pas de réseau : ceci n’est pas parti.",
            textStays: "Votre texte reste ici. Renvoyez-le quand le réseau revient.",
            similar: "Déjà dit, peut-être sur le même point"
        ),
        news: News(
            movedOn: "La rencontre a avancé.",
            moved: { "\($0) sessions ont bougé. Regardez le tableau." },
            beginsNow: { "\($0) commence maintenant à \($1)." },
            offBoard: { "« \($0) » n’est plus au tableau." },
            isAt: { "« \($0) » est à \($1), salle \($2)." }
        )
    )
}
