extension RefusalWords {
    static let german: [String: (String, String?)] = [
        "not-now": ("Das geht gerade nicht.", "„Jetzt“ sagt, was als Nächstes kommt."),
        "wishes-spent": ("Alle Ihre Wünsche sind vergeben.", "Nehmen Sie erst einen zurück."),
        "musts-spent": ("Alle Ihre Muss sind vergeben.", "Machen Sie erst aus einem einen einfachen Wunsch."),
        "dots-used": ("Ihre drei Punkte sind vergeben.", "Nehmen Sie einen weg, um ihn anders zu vergeben."),
        "dots-used-here": ("Drei Punkte sind vergeben.", "„Nächste Person“ gibt der nächsten drei."),
        "no-dots": ("Auf dieser Karte ist keiner Ihrer Punkte.", nil),
        "own-topic": ("Das ist Ihr eigenes Thema.", "Andere können es unterstützen."),
        "does-not-come": ("Sie haben gerade keinen Platz.", "„Ich“ sagt, wo Sie auf der Warteliste stehen."),
        "not-yours": ("Das muss jemand anders tun.", "Fragen Sie das Team."),
        "organisers-only": ("Das tut nur das Team.", "Fragen Sie jemanden daraus."),
        "not-your-role": ("Das gehört nicht zu Ihrer Aufgabe.", "Fragen Sie das Team."),
        "no-topic": (
            "Dieses Thema gibt es nicht mehr.", "Vielleicht wurde es zusammengelegt oder zurückgezogen."
        ),
        "topic-closed": ("Dieses Thema gibt es nicht mehr.", "Es wurde zusammengelegt oder zurückgezogen."),
        "title-missing": ("Ein Thema braucht einen Titel.", "Sagen Sie, was drückt, oder die Frage."),
        "name-missing": ("Wie dürfen wir Sie nennen?", "Ein Spitzname genügt."),
        "empty": ("Etwas ist noch leer.", "Ein paar Wörter genügen."),
        "too-long": ("Das ist zu lang.", "Kürzen Sie es, und senden Sie es noch einmal."),
        "too-many-lines": (
            "Die Mitschrift hat zu viele Zeilen.", "Kürzen Sie sie, und speichern Sie noch einmal."
        ),
        "too-many-marks": (
            "Darin ist ein Buchstabe mit zu vielen Zeichen darauf.", "Schreiben Sie ihn ohne sie."
        ),
        "forbidden-character": (
            "Darin ist ein Zeichen, das sich nicht sicher zeigen lässt.", "Lassen Sie es weg."
        ),
        "too-many-themes": ("Das sind zu viele auf einmal: höchstens drei.", "Nehmen Sie eines weg."),
        "bad-email": (
            "Das ist keine E-Mail-Adresse.", "Sehen Sie noch einmal hin, oder lassen Sie das Feld leer."
        ),
        "bad-number": ("Das ist keine Nummer einer Karte.", nil),
        "number-taken": ("Auf dieser Karte steht schon ein Thema.", "Nehmen Sie eine andere."),
        "slug-taken": ("Ein anderes Thema heißt schon so.", "Geben Sie ihm einen anderen Titel."),
        "same-topic": ("Das ist dasselbe Thema.", "Wählen Sie ein anderes."),
        "not-a-proposer": (
            "Keines der beiden Themen ist von Ihnen.", "Fragen Sie die, die sie vorgeschlagen haben."
        ),
        "has-host": ("Dieses Thema leitet schon jemand.", nil),
        "vendors-listen": ("Anbieter hören hier zu; sie schlagen nichts vor und leiten nichts.", nil),
        "vendors-not-matched": ("Anbieter werden hier nicht mit anderen zusammengebracht.", nil),
        "no-vendors": ("Dieses Treffen ist für die, die es selbst tun; Anbieter kommen nicht.", nil),
        "event-cancelled": ("Das Treffen wurde abgesagt.", nil),
        "retired": ("Dieses Treffen ist vorbei, und was privat war, ist gelöscht.", nil),
        "registration-imported": (
            "Plätze gibt es im Ticketshop.", "In der E-Mail mit Ihrem Ticket steht der Link."
        ),
        "registration-invited": ("Dieses Treffen ist auf Einladung.", "Fragen Sie das Team."),
        "registration-closed": ("Anmelden kann man sich nicht mehr.", "Fragen Sie an der Tür."),
        "registration-early": ("Die Anmeldung hat noch nicht begonnen.", "Kommen Sie später wieder."),
        "registration-over": ("Die Anmeldung ist vorbei.", "Fragen Sie das Team."),
        "ticket-sold-out": ("Diese Tickets sind alle vergeben.", "Wählen Sie ein anderes."),
        "host-busy": ("Wer leitet, kann nicht in zwei Räumen zugleich sein.", "Wählen Sie eine andere Zeit."),
        "cell-taken": ("Dort steht schon etwas im Plan.", "Wählen Sie einen anderen Platz."),
        "not-on-board": ("Dieses Thema steht nicht im Plan.", nil),
        "board-frozen": ("Das beginnt gleich, und die Leute sind schon unterwegs.", "Fragen Sie das Team."),
        "not-its-time": ("Diese Runde ist jetzt nicht dran.", nil),
        "host-may-come": ("Wer leitet, kann noch kommen.", "Warten Sie ein paar Minuten."),
        "not-begun": ("Diese Runde hat noch nicht begonnen.", nil),
        "session-begun": ("Diese Runde hat schon begonnen.", nil),
        "session-ended": ("Diese Runde ist schon vorbei oder fällt aus.", nil),
        "session-over": ("Diese Runde hat stattgefunden und ist vorbei.", nil),
        "other-room": (
            "Dieses Thema ist nicht in diesem Raum.", "Tun Sie es auf einem Telefon oder an der Leitstelle."
        ),
        "no-room": ("Diesen Raum gibt es nicht.", nil),
        "round-over": ("Diese Kaffeerunde ist vorbei.", nil),
        "no-meeting": ("Dieses Gespräch gibt es nicht mehr.", "Laden Sie die Seite neu."),
        "no-table": ("Diese Runde hat keinen Tisch mit Karten.", nil),
        "table-full": ("Auf diesem Tisch ist kein Platz mehr.", "Reden Sie erst über das, was daliegt."),
        "no-card": ("Diese Karte gibt es nicht mehr.", nil),
        "card-there": ("Diese Frage liegt schon auf dem Tisch.", "Geben Sie ihr einen Punkt."),
        "not-talking": ("Über diese Karte wird gerade nicht geredet.", nil),
        "enough-moments": ("Sie haben schon genug erzählt. Danke.", nil),
        "cancelled-already": ("Diese Anmeldung ist schon aufgehoben.", nil),
        "no-offer": ("Für Sie wird gerade kein Platz freigehalten.", nil),
        "offer-over": ("Der Platz ging an die Nächsten auf der Warteliste.", "Fragen Sie das Team."),
        "no-digits": ("Es sind sechs Ziffern.", "Sehen Sie noch einmal hin."),
        "come-in-first": ("Kommen Sie erst herein.", "Ihr eigener Link lässt Sie herein."),
        "too-fast": ("Das war viel auf einmal.", "Warten Sie ein paar Sekunden, dann geht es weiter."),
        "bad-field": (
            "Etwas kam anders an, als die Seite es schickt.",
            "Laden Sie die Seite neu, und tun Sie es noch einmal."
        ),
        "unreadable": (
            "Etwas fehlt, oder es kann nicht gelesen werden.",
            "Laden Sie die Seite neu, und tun Sie es noch einmal."
        ),
        "bad-operation": ("Die Seite ist zu alt.", "Laden Sie sie neu."),
        "still-needed": ("Etwas, das später kam, hängt davon ab.", nil),
        "no-participant": ("Diese Person ist nicht auf der Liste.", nil),
        "enough-topics": ("Sie haben schon genug Themen vorgeschlagen.", "Unterstützen Sie die der anderen."),
        "being-made": ("Das wird gerade schon gemacht.", "Warten Sie einen Moment."),
        "bad-name": ("Ein Name hat 1 bis 40 Buchstaben, Ziffern, Punkte und Bindestriche.", nil),
        "desk-elsewhere": (
            "In diesem Netz öffnet sich die Leitstelle nur auf dem Rechner, von dem dieser Plan kommt.", nil
        ),
        "no-proposal": ("Dieser Vorschlag gilt nicht mehr.", "Machen Sie einen neuen."),
        "board-changed": (
            "Der Plan hat sich geändert, seit der Vorschlag gemacht wurde.", "Machen Sie einen neuen."
        ),
        "moved-meanwhile": ("Das Thema ist inzwischen woanders.", "Sehen Sie noch einmal hin."),
        "placed-already": ("Dieses Thema steht schon im Plan.", nil),
        "locked": ("Dieses Thema ist festgehalten.", "Lösen Sie es zuerst."),
        "nobody-joined": ("Es braucht zwei, die teilnehmen und da sind.", nil),
        "called-already": ("Jemand anders hat schon aufgerufen.", nil),
        "speaks-already": ("Es spricht schon jemand.", nil),
        "queue-empty": ("Niemand ist mehr dran.", nil),
        "bad-position": ("Diesen Platz gibt es in der Reihe nicht.", nil),
        "bad-count": ("Das ist keine Anzahl.", nil),
        "same-title": ("Die beiden Hälften heißen gleich.", "Geben Sie einer einen anderen Titel."),
        "not-checked-in": ("Diese Person war nicht als da eingetragen.", nil),
        "on-waitlist": (
            "Diese Person steht auf der Warteliste und hat noch keinen Platz.", "Fragen Sie das Team."
        ),
        "place-passed-on": ("Dieser Platz ist schon weitergegeben.", "Fragen Sie das Team."),
        "too-early": ("Es können noch Leute kommen; ihre Plätze bleiben noch frei.", nil),
        "nothing-to-undo": ("Von Ihnen ist nichts mehr rückgängig zu machen.", nil),
        "undone-already": ("Das ist nicht mehr Ihre letzte Änderung.", nil),
        "no-announcement": ("Diese Nachricht gibt es nicht.", nil),
        "announcement-over": ("Diese Nachricht wird nicht mehr gezeigt.", nil),
        "wrong-code": (
            "Diese Ziffern gelten nicht, oder nicht mehr.",
            "Lassen Sie sich neue geben: Sie gelten einmal, zehn Minuten lang."
        ),
    ]
}
