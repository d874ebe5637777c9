import Records

extension Statements {
  /// `FIL`: numbers from 301 to 399 of each source.
  static let file: [Statement] =
    drops + manifests + [
      .fileIsWhatItSays, .columnsHaveOwnNames, .recordsStandAlone, .oneProfileFits,
      .columnsAreMappedOrIgnored, .mappedColumnsAreThere, .fileHasRecords, .separatorIsAgreed,
      .recordsStandWhereAgreed, .rowsMatchTheHeader, .csvFieldsAreEven, .csvHeaderComesFirst,
      .utf8IsValid, .utf8MayHaveMark, .documentTypesAreRefused, .formulasAreDisarmed,
      .windowsLacksWelshLetters, .publicListsAreGarbled, .spreadsheetsExportErrors,
    ]
}

extension Statement {
  static let fileIsWhatItSays = Statement(
    .partnerProfile, 301, .must, at: "(format)",
    en: "The content of a file is in the format that its name says.",
    cy: "Mae cynnwys ffeil yn y fformat y mae ei henw'n ei ddweud.")

  static let columnsHaveOwnNames = Statement(
    .partnerProfile, 302, .must, at: "(columns)",
    en: "No two columns of a file have the same name.",
    cy: "Nid oes gan ddwy golofn o ffeil yr un enw.")

  static let recordsStandAlone = Statement(
    .partnerProfile, 303, .should, at: "(records)",
    en: "Nothing but records stands below the header, and nothing above it.",
    cy: "Nid oes dim ond cofnodion o dan y pennawd, a dim uwch ei ben.")

  static let oneProfileFits = Statement(
    .partnerProfile, 304, .must, at: "(signature)",
    en: "One profile recognises the file, and only one.",
    cy: "Mae un proffil yn adnabod y ffeil, ac un yn unig.")

  static let columnsAreMappedOrIgnored = Statement(
    .partnerProfile, 305, .should, at: "(columns)",
    en: "Every column is mapped to a field, or ignored for a reason.",
    cy: "Mapir pob colofn i faes, neu fe'i hanwybyddir am reswm.")

  static let mappedColumnsAreThere = Statement(
    .partnerProfile, 306, .must, at: "(columns)",
    en: "Every column from which the profile takes a field is there.",
    cy: "Mae pob colofn y cymer y proffil faes ohoni yno.")

  static let fileHasRecords = Statement(
    .partnerProfile, 307, .should, at: "(records)",
    en: "A file has at least one record.",
    cy: "Mae gan ffeil o leiaf un cofnod.")

  static let separatorIsAgreed = Statement(
    .partnerProfile, 308, .should, at: "(dialect)",
    en: "The separator is the one that the profile names.",
    cy: "Y gwahanydd yw'r un y mae'r proffil yn ei enwi.")

  static let recordsStandWhereAgreed = Statement(
    .partnerProfile, 309, .must, at: "(records)",
    en: "The records stand where the profile says, and each is an object.",
    cy: "Saif y cofnodion lle dywed y proffil, ac mae pob un yn wrthrych.")

  static let rowsMatchTheHeader = Statement(
    .partnerProfile, 310, .must, at: "(columns)",
    en: "Every row has as many cells as the header has names.",
    cy: "Mae gan bob rhes gynifer o gelloedd ag sydd o enwau yn y pennawd.")

  static let csvFieldsAreEven = Statement(
    .commaSeparated, 301, .should, at: "§2, rule 4",
    en: "Each line holds the same number of fields throughout the file.",
    cy: "Mae gan bob llinell yr un nifer o feysydd drwy'r ffeil.")

  static let csvHeaderComesFirst = Statement(
    .commaSeparated, 302, .may, at: "§2, rule 3",
    en: "There may be a header, and it is the first line of the file.",
    cy: "Gall fod pennawd, ac ef yw llinell gyntaf y ffeil.")

  static let utf8IsValid = Statement(
    .utf8Format, 301, .must, at: "§4",
    en: "Only the sequences of bytes that the syntax names are UTF-8.",
    cy: "Dim ond y dilyniannau beitiau y mae'r gystrawen yn eu henwi sy'n UTF-8.")

  static let utf8MayHaveMark = Statement(
    .utf8Format, 302, .may, at: "§6",
    en: "A text in UTF-8 may begin with a byte order mark, which is no part of it.",
    cy: "Gall testun mewn UTF-8 ddechrau â marc trefn beitiau, nad yw'n rhan ohono.")

  static let documentTypesAreRefused = Statement(
    .entityAttacks, 301, .must,
    en: "XML that comes from outside is read with document types switched off.",
    cy: "Darllenir XML sy'n dod o'r tu allan gyda mathau dogfen wedi'u diffodd.")

  static let formulasAreDisarmed = Statement(
    .formulaInjection, 301, .must,
    en: "Whoever writes a CSV file takes care that no cell is taken for a formula.",
    cy: "Mae pwy bynnag sy'n ysgrifennu ffeil CSV yn gofalu na chymerir cell fel fformiwla.")

  static let windowsLacksWelshLetters = Statement(
    .windows1252, 301, .fact,
    en: "Windows-1252 has neither ŵ nor ŷ, so both are lost where a Welsh text passes through it.",
    cy: """
      Nid oes ŵ nac ŷ yn Windows-1252, felly collir y ddwy lle bo testun Cymraeg yn mynd drwyddo.
      """)

  static let publicListsAreGarbled = Statement(
    .authorityNames, 301, .fact,
    en: """
      A public list of councils held the name of Ynys Môn in garbled letters: text is damaged by \
      being read in the wrong encoding.
      """,
    cy: """
      Roedd rhestr gyhoeddus o gynghorau'n dal enw Ynys Môn mewn llythrennau carbwl: difrodir \
      testun drwy ei ddarllen yn yr amgodiad anghywir.
      """)

  static let spreadsheetsExportErrors = Statement(
    .spreadsheets, 301, .fact, .recalled,
    en: """
      A spreadsheet exports the name of an error, such as #N/A or #REF!, in place of the value.
      """,
    cy: "Mae taenlen yn allforio enw gwall, megis #N/A neu #REF!, yn lle'r gwerth.")
}
