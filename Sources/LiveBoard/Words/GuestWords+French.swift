import Registration

// Blanks at which no line ends stand before : ; ? ! and within « », here as on the site.
extension GuestWords {
    static let french = GuestWords(
        frame: Frame(
            skip: "Aller au contenu",
            menu: "Le tableau",
            welcome: "Bienvenue",
            now: "En cours",
            board: "Tableau",
            topics: "Sujets",
            meet: "Rencontres",
            me: "Moi",
            desk: "Bureau",
            door: "Accueil",
            wall: "Mur",
            save: "Enregistrer",
            openNet:
                "D’autres sur ce réseau pourraient lire ce que vous tapez ; aucune adresse e-mail n’est donc demandée ici.",
            wrong: "Quelque chose ne va pas, ou quelqu’un se conduit mal ?"
        ),
        done: Done(
            joined: "Vous y êtes.",
            left: "Cet appareil ne vous connaît plus. Votre propre lien vous fait rentrer.",
            erased: "Tout ce qui vous concerne est effacé. Au revoir, et merci.",
            undo: "C’est annulé.",
            out: "C’est fait : plus d’accès, sur aucun appareil.",
            accept: "Le plan est au tableau. « Annuler » l’en retire.",
            pair: "C’est fait ; chacun voit avec qui, et où.",
            link: "Voici un nouveau lien. L’ancien ne marche plus."
        ),
        steps: Steps(
            label: "Votre prochain pas",
            inLine: { "Vous êtes \($0 == 1 ? "en tête" : "\($0)e") de la file d’attente." },
            inLineHelp: "Si une place se libère, elle est à vous, et cette page le dit.",
            held: {
                "Une place vous est gardée\($0.map { " encore \($0) \($0 == 1 ? "heure" : "heures")" } ?? "")."
            },
            heldHelp: "Prenez votre billet à la billetterie, et elle est à vous.",
            cancelled: "Vous ne venez pas cette fois.",
            cancelledHelp: "Vous changez d’avis ? Demandez à l’équipe.",
            stuck: Step(
                "Sur quoi butez-vous ?",
                "Une phrase nous aide à réunir les bonnes personnes.",
                "Nous le dire"
            ),
            place: Step(
                "Vous avez une place.",
                "Bientôt, on proposera des sujets. Ce que vous avez dit de vous se change à tout moment.",
                "Voir ma page"
            ),
            pitch: Step(
                "Qu’est-ce qui vous pèse ?",
                "Proposez-le : cela pèse à d’autres aussi.",
                "Proposer un sujet"
            ),
            second: Step(
                "Soutenez ce qui vous ferait venir.",
                "Un sujet que personne ne soutient s’efface doucement.",
                "Voir les sujets"
            ),
            choose: {
                Step("Choisissez ce qui vous ferait venir.", "Il vous reste \($0) vœux sur \($1).", "Choisir")
            },
            chosen: Step(
                "Tous vos vœux sont faits.",
                "Vous pouvez les changer jusqu’à ce que le tableau soit fait.",
                "Revoir"
            ),
            planning: Step(
                "Le tableau se prépare.",
                "Dans quelques minutes, vous verrez ce qui a lieu, et où.",
                "Voir le tableau"
            ),
            here: {
                Step($0, "Vous y êtes. Qui écrit une ligne écrit pour tous.", "Écrire dans le compte rendu")
            },
            meet: {
                Step(
                    "Rencontrez \($0)",
                    $1.map { "Ici : \($0)." } ?? "Quelque part avec du café.",
                    "Pourquoi, et quand"
                )
            },
            on: Step("C’est parti.", "Qui vient est à sa place.", "Voir le tableau"),
            commitment: Step(
                "Une chose que vous ferez.",
                "Dites-la maintenant, tant qu’elle est claire.",
                "La dire"
            ),
            aha: Step("Y a-t-il eu un déclic ?", "Une phrase suffit.", "Le raconter"),
            writeUp: Step(
                "Les comptes rendus s’écrivent.",
                "Ajoutez ce dont vous vous souvenez de vos sessions.",
                "Ouvrir les comptes rendus"
            ),
            retired: "Cette rencontre est finie, et ce qui était privé est effacé. Merci de votre venue."
        ),
        home: Home(
            hello: "Bonjour",
            youHost: "Vous animez",
            openDoor: "Ouvrir la liste de l’accueil",
            showWall: "Montrer le mur",
            openDesk: "Ouvrir le bureau"
        ),
        present: Present(
            label: "Maintenant et ensuite",
            next: "Ensuite",
            sessionsIn: { "sessions, \($0)" },
            room: "salle"
        ),
        day: Day(
            title: "Ma journée",
            unexpected: "Quelque chose d’inattendu",
            calendar: "Dans mon agenda",
            elsewhere: "J’aimerais mieux être ailleurs",
            insteadOf: "au lieu de",
            missed: "Souhaité, et pas sur mon chemin",
            notPlaced: "pas au tableau",
            itsNote: "son compte rendu",
            youHost: "vous animez",
            must: "un impératif",
            wish: "un vœu",
            free: "libre : choisir au tableau"
        ),
        join: Join(
            coming: "Vous venez ?",
            along: "Joignez-vous à nous",
            ticket: "Prendre un billet",
            full: "Toutes les places sont prises.",
            fullHelp:
                "Inscrivez-vous, et vous serez en tête de la file ; une place qui se libère est à vous.",
            name: "Comment vous appeler ?",
            nameHint: "Un surnom suffit.",
            getInLine: "Entrer dans la file",
            signUp: "S’inscrire",
            sayMore: "En dire plus maintenant, ou plus tard",
            before: "Déjà une inscription ?",
            ownLink: "Votre propre lien vous fait entrer : il était sur la page après l’inscription.",
            lost: "Perdu ?",
            cancelled: "Annulée",
            over: "Les inscriptions sont finies. Ce qui a été appris sera sur le site.",
            imported: "Les places se prennent à la billetterie.",
            invited: "Cette rencontre est sur invitation. Demandez à l’équipe.",
            closed: "On ne peut plus s’inscrire. Demandez à l’accueil.",
            stuck: "Sur quoi butez-vous ?",
            stuckHint: "La seule question qui aide le plus.",
            learn: "J’aimerais apprendre sur",
            help: "Je peux aider pour",
            three: "Trois au plus.",
            role: "Que faites-vous ?",
            rather: "Je préfère ne pas le dire",
            stage: "Où en êtes-vous ?",
            work: "Où travaillez-vous ?",
            workHint: "Jamais publié sans votre accord. Cela évite de réunir des collègues.",
            email: "E-mail",
            emailHint: "Seulement si la journée change.",
            access: "De quoi avez-vous besoin pour participer ?",
            accessHint: "Un accès sans marche, un coin calme ; seule l’équipe le voit.",
            diet: "Que mangez-vous ?",
            dietHint: "Le traiteur ne voit que des totaux."
        ),
        me: Me(
            about: "À mon sujet",
            agree: "Ce que j’accepte",
            agreeHint:
                "Chaque point à part, et aucun sans votre accord. Vous pouvez changer d’avis à tout moment.",
            yes: "Oui",
            no: "Non",
            data: "Mes données",
            copy: "En prendre une copie",
            cant: "Je ne peux pas venir",
            cantHelp: "Votre place va à la personne suivante.",
            giveBack: "Rendre ma place",
            erase: "M’effacer",
            eraseHelp: "Tout ce qui vous concerne est retiré, pour de bon. Vos sujets restent, sans vous.",
            eraseAll: "Effacer tout ce qui me concerne",
            leave: "Sortir sur cet appareil",
            mixed: "Un mot de votre nom a des lettres de deux alphabets qui se ressemblent.",
            likeOrganiser: "Votre nom ressemble à celui de quelqu’un de l’équipe.",
            alike: "D’autres peuvent s’y tromper ; le bureau en est averti aussi.",
            ownLink: "Votre propre lien",
            ownLinkHelp:
                "Il vous fait entrer sur un autre appareil, ou quand celui-ci vous oublie. Un nouveau remplace l’ancien.",
            newLink: "Montrer un nouveau lien",
            keepLink: "Gardez ce lien : c’est votre clé.",
            linkCode: "Votre propre lien en code QR",
            keepLinkHelp:
                "Il vous fait entrer sur tout appareil. Qui l’a passe pour vous : ne le transmettez pas.",
            consent: { purpose in
                switch purpose {
                case .listName: "Mon nom figure sur le site dans la liste des personnes."
                case .listOrganisation: "Mon organisation figure à côté de mon nom."
                case .nameAsHost: "Le site dit que j’ai animé mes sujets."
                case .nameAsAuthor: "Le site dit que j’ai écrit mes comptes rendus."
                case .nameAsAmbassador: "J’ai une page d’ambassadeur sur le site."
                case .photo: "Je peux être sur des photos."
                case .matching: "On peut me proposer à d’autres comme une rencontre utile."
                case .contactToMatches: "Les personnes que j’ai rencontrées reçoivent mon contact."
                case .meetVendors: "On peut me proposer à des fournisseurs."
                case .remember:
                    "On retient qui je rencontre, pour que j’en rencontre d’autres la prochaine fois."
                }
            }
        ),
        meet: Meet(
            heading: "Des personnes à rencontrer",
            lead:
                "Quarante minutes de café avec quelqu’un qui a un pas d’avance. Il suffit de participer à un tour.",
            noRounds: "Il n’y a pas de tours de café à cette rencontre.",
            avoided: {
                "Vous avez demandé à ne pas rencontrer \($0 == 1 ? "une personne" : "\($0) personnes"). Personne d’autre ne le sait."
            },
            youAreIn: "vous y êtes",
            leave: "Me retirer",
            join: "Participer",
            round: { "tour \($0)" },
            cantFind: "Je ne les trouve pas",
            notToday: "Pas aujourd’hui",
            takeBack: "Revenir là-dessus",
            never: "Jamais cette personne",
            neverHelp: "Vous ne serez plus réunis, et personne ne l’apprend :",
            neverAgain: "Plus jamais",
            swap: "Échanger les contacts",
            reach: "Comment vous joindre",
            reachHint: "Visible quand l’autre a tapé aussi, et pas avant.",
            pending: "Vous échangeriez les contacts. L’autre figure ici dès qu’il a tapé aussi.",
            takeMineBack: "Reprendre le mien",
            saidCantFind: "Restez où vous êtes : quelqu’un de l’équipe vous réunit.",
            saidNotToday: "Pas aujourd’hui. C’est très bien."
        ),
        closing: Closing(
            title: "Pour finir",
            heading: "Avant de partir",
            will: "Une chose que je ferai",
            willHint: "Personne d’autre ne le voit.",
            remind: "Demandez-le-moi après 90 jours",
            keep: "La garder",
            aha: "Un déclic",
            ahaHint: "Que voyez-vous autrement depuis ce matin ?",
            publish: "Cela peut être publié, sans mon nom",
            tell: "Le raconter"
        ),
        entry: Entry(
            title: "Entrer",
            asName: "Entrer comme",
            remembered:
                "Cet appareil est retenu jusqu’à la fin de la rencontre. Il n’est pas à vous ? Sortez par la page « Moi » en partant.",
            gone: "Ce lien ne marche plus",
            goneHelp: "Il a été remplacé, ou il est trop ancien.",
            wayBackIn: "Un moyen de rentrer",
            first: "À la première page",
            digits: "Six chiffres",
            digitsLead: "Quelqu’un de l’équipe vous les lit. Ils font entrer cet appareil une fois.",
            theDigits: "Les chiffres",
            wayBack: "Rentrer",
            lost: "Lien perdu ?",
            sent: "Si nous connaissons cette adresse, un lien est en route. Il vaut une fois, dix minutes.",
            ask: "Demandez à l’équipe : vous en aurez un autre tout de suite.",
            address: "L’adresse de votre inscription",
            send: "M’envoyer un lien",
            notReached: "Pas d’adresse donnée, ou rien reçu ? L’équipe vous en fait un autre tout de suite.",
            badge: "Un badge",
            thisIsABadge: "Ceci est un badge",
            badgeHelp: "À l’accueil, on le lit pour faire entrer la personne. Il n’ouvre rien.",
            toBoard: "Au tableau"
        ),
        refused: Refused(
            notDone: "Pas fait",
            notThere: "Pas là",
            back: "Retour",
            nothing: "Il n’y a rien ici",
            mistyped: "L’adresse est peut-être mal tapée, ou la page est partie.",
            comeInFirst: "Entrez d’abord",
            comeInHelp:
                "Votre propre lien vous fait entrer. Pas encore d’inscription ? Cela prend dix secondes.",
            forOrganisers: "Pour l’équipe",
            invite: "`unconf organiser invite` fait un lien qui vous laisse entrer.",
            notSaved: "Pas enregistré",
            notSavedLead: "Ceci n’a pas pu être enregistré. Rien d’avant n’est perdu.",
            tell: "Dites-le à l’équipe, et réessayez dans une minute."
        ),
        elsewhere: Elsewhere(
            title: "Ailleurs",
            heading: "Où d’autre ?",
            lead:
                "Si vous n’apprenez ni n’apportez rien, usez de vos deux pieds. Personne ne s’en offense, et rien n’est noté.",
            empty: "Rien n’a lieu. Près des fenêtres, on parle bien."
        )
    )
}
