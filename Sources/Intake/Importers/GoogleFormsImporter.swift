/// The answers to a form of Google's: the time, perhaps the address, then the questions.
struct GoogleFormsImporter: Importer {
    let kind = "google-forms"
    let title = "Google Forms answers"
    let signature = [["Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Tijdstempel"]]
    let columns: [ColumnRule] = [
        ColumnRule(.registered, "Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Tijdstempel"),
        ColumnRule(.email, "Email Address", "Email", "E-Mail-Adresse", "Adresse e-mail", "Username"),
        .drop("Score"),
    ]
}
