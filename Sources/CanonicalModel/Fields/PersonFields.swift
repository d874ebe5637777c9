import Records

extension CanonicalField {
  static let personFields: [FieldDefinition] = [
    .text(
      .fullName, .person, "full name", "enw llawn",
      "As the source wrote it, where it does not tell the parts apart."),
    .text(.givenNames, .person, "given names", "enwau cyntaf", "In the order of the source."),
    .text(.familyName, .person, "family name", "cyfenw", "Or patronymic, as the source has it."),
    .text(.initials, .person, "initials", "blaenlythrennau", "All that some NGOs may share."),
    .text(
      .aliases, .person, "aliases", "enwau eraill", "Other names and nicknames.", isRepeated: true),
    .date(
      .dateOfBirth, .person, "date of birth", "dyddiad geni",
      "As precise as the source; 1 January is often an estimate.", isSensitive: true),
    .integer(
      .statedAge, .person, "stated age", "oedran a nodwyd", "Years, at referral, as stated."),
    .code(
      .ageGroupAtReferral, .person, .ageGroups, "age group at referral",
      "grŵp oedran adeg yr atgyfeiriad",
      "Adult, child, or not sure, which the law treats as a child (MSA 2015 s. 51)."),
    .code(
      .ageGroupAtExploitation, .person, .ageGroups, "age group at exploitation",
      "grŵp oedran adeg y camfanteisio", "What published statistics count by."),
    .code(
      .isAgeDisputed, .person, .yesNo, "age is disputed", "anghydfod ynghylch oedran",
      "Whether somebody disputes the age given."),
    .code(
      .gender, .person, .genders, "gender", "rhywedd",
      "The form's `unknown` means neither male nor female."),
    .code(
      .nationalities, .person, .nationalities, "nationalities", "cenedligrwydd",
      "ISO 3166-1 alpha-3; a person may hold several.", isRepeated: true),
    .code(
      .countryOfBirth, .person, .countries, "country of birth", "gwlad enedigol",
      "ISO 3166-1 alpha-3."),
    .code(
      .ethnicity, .person, .ethnicities, "ethnicity", "ethnigrwydd",
      "Self-defined; the national form has no such field."),
    .code(
      .languages, .person, .languages, "languages", "ieithoedd", "As stated.", isRepeated: true),
    .code(
      .needsInterpreter, .person, .yesNo, "needs an interpreter", "angen cyfieithydd",
      "Whether an interpreter is needed."),
    .code(
      .interpreterLanguage, .person, .languages, "interpreter's language", "iaith y cyfieithydd",
      "Free text on the national form, so a language that no list has is no error."),
    .code(
      .hasChildren, .person, .yesNo, "has children", "â phlant", "Whether the person has children."),
    .integer(
      .numberOfChildren, .person, "number of children", "nifer o blant", "How many children."),
    .text(
      .immigrationStatus, .person, "immigration status", "statws mewnfudo", "As stated.",
      isSensitive: false),
    .text(.pncID, .person, "PNC id", "rhif PNC", "Police National Computer id, any layout."),
    .text(.croNumber, .person, "CRO number", "rhif CRO", "Criminal Records Office number."),
    .text(
      .nationalInsuranceNumber, .person, "National Insurance number", "rhif Yswiriant Gwladol",
      "Two letters, six digits, a suffix."),
    .text(.nhsNumber, .person, "NHS number", "rhif GIG", "Ten digits, the last a check digit."),
    .text(.passportNumber, .person, "passport number", "rhif pasbort", "Of any country."),
    .text(.phone, .person, "phone", "ffôn", "The person's own."),
    .text(.email, .person, "email", "e-bost", "The person's own."),
    .text(.address, .person, "address", "cyfeiriad", "Where the person is now."),
    .text(.postcode, .person, "postcode", "cod post", "Of the present address."),
    .text(
      .uprn, .person, "UPRN", "rhif eiddo UPRN",
      "Unique property reference number of the present address."),
    .text(
      .currentTown, .person, "current town", "tref bresennol", "Where the person is now.",
      isSensitive: false),
    .text(
      .currentRegion, .person, "current region", "rhanbarth presennol",
      "The form lists counties as before 1996.", isSensitive: false),
    .text(.birthplace, .person, "place of birth", "man geni", "In the form since February 2023."),
    .text(
      .familyBackground, .person, "family background", "cefndir teuluol",
      "In the form since February 2023."),
    .text(.education, .person, "education", "addysg", "In the form since February 2023."),
    .text(
      .employmentHistory, .person, "employment history", "hanes cyflogaeth",
      "In the form since February 2023."),
  ]
}
