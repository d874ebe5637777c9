import Linkage

/// The names of the fields of a map: first the one of the pages, then what else is understood. Case,
/// blanks and signs do not count.
extension LinkField {
  static let names: [(field: LinkField, names: [String])] = people + dates + identifiers + traits

  private static let people: [(field: LinkField, names: [String])] = [
    (
      .given,
      [
        "given", "givenNames", "givenName", "firstName", "firstNames", "forename", "forenames",
        "first", "fname", "christianName", "prename", "enw cyntaf", "enwau cyntaf",
      ]
    ),
    (
      .middle,
      [
        "middle", "middleName", "middleNames", "mname", "sname2", "middleInitial",
        "otherGivenNames",
      ]
    ),
    (
      .family,
      [
        "family", "familyName", "surname", "lastName", "last", "lname", "familyNames", "surnames",
        "lastNames", "secondSurname", "cyfenw",
      ]
    ),
    (
      .otherFamily,
      [
        "otherFamily", "maidenName", "birthName", "previousSurname", "formerSurname",
        "formerName", "nameAtBirth", "marriedName", "previousFamilyName", "maiden",
      ]
    ),
    (
      .fullName,
      [
        "fullName", "name", "wholeName", "personName", "displayName", "completeName",
        "firstAndSurname", "nameOfPerson", "fullNames", "enw llawn", "enw",
      ]
    ),
    (
      .alias,
      [
        "alias", "aliases", "aka", "nickname", "nicknames", "otherName", "otherNames", "knownAs",
        "alsoKnownAs", "preferredName", "enwau eraill",
      ]
    ),
    (.initials, ["initials", "blaenlythrennau"]),
    (
      .sex,
      [
        "sex", "gender", "sexCode", "genderCode", "rhyw", "rhywedd", "sexAtBirth",
      ]
    ),
  ]

  private static let dates: [(field: LinkField, names: [String])] = [
    (
      .birthDate,
      [
        "birthDate", "dateOfBirth", "dob", "bdate", "dobDate", "dateBirth",
        "dyddiad geni", "born", "dtOfBirth",
      ]
    ),
    (.birthYear, ["birthYear", "yearOfBirth", "yob", "dobYear", "byear", "birthYr", "yearBirth"]),
    (
      .birthMonth,
      ["birthMonth", "monthOfBirth", "mob", "dobMonth", "bmonth", "dobMon", "monthBirth"]
    ),
    (.birthDay, ["birthDay", "dayOfBirth", "dobDay", "bday", "dayBirth"]),
    (.age, ["age", "statedAge", "ageYears", "ageInYears", "oedran"]),
    (
      .birthDateEstimated,
      ["birthDateEstimated", "isBirthDateEstimated", "dobEstimated", "dobIsEstimated"]
    ),
  ]

  private static let identifiers: [(field: LinkField, names: [String])] = [
    (
      .identifier(.other),
      [
        "identifier", "identifiers", "nationalId", "personalId", "ssn", "socSecId",
        "socialSecurityNumber", "socialSecurityId", "personNumber", "taxId", "idNumber",
      ]
    ),
    (.identifier(.nrmReference), ["nrmReference", "nrmRef", "nrmNumber"]),
    (.identifier(.externalID), ["externalID"]),
    (.identifier(.pncID), ["pncID", "pnc", "pncNumber"]),
    (.identifier(.croNumber), ["croNumber", "cro"]),
    (.identifier(.homeOfficeReference), ["homeOfficeReference", "homeOfficeRef", "hoRef"]),
    (
      .identifier(.nationalInsurance),
      ["nationalInsurance", "nationalInsuranceNumber", "nino", "niNumber"]
    ),
    (.identifier(.nhsNumber), ["nhsNumber", "nhs", "nhsNo"]),
    (.identifier(.passport), ["passport", "passportNumber", "passportNo"]),
    (.identifier(.pseudonym), ["pseudonym"]),
  ]

  private static let traits: [(field: LinkField, names: [String])] = [
    (
      .trait(.nationality),
      ["nationality", "nationalities", "citizenship", "cenedligrwydd"]
    ),
    (
      .trait(.countryOfBirth),
      ["countryOfBirth", "birthCountry", "country", "gwlad enedigol", "cob"]
    ),
    (
      .trait(.birthplace),
      ["birthplace", "placeOfBirth", "birthCity", "birthTown", "man geni", "pob"]
    ),
    (
      .trait(.postcode),
      ["postcode", "postalCode", "zip", "zipcode", "postCodeFake", "cod post", "zipCodeFive"]
    ),
    (
      .trait(.town),
      [
        "town", "city", "suburb", "currentTown", "townOrCity", "municipality", "locality", "tref",
        "placeOfResidence", "residence", "village", "district",
      ]
    ),
    (
      .trait(.region),
      [
        "region", "state", "county", "currentRegion", "province", "rhanbarth", "localAuthority",
      ]
    ),
    (
      .trait(.street),
      [
        "street", "address", "streetName", "streetAddress", "addressLine", "addressLine1",
        "address1", "address2", "addressLine2", "cyfeiriad", "addr", "homeAddress",
      ]
    ),
    (
      .trait(.houseNumber),
      ["houseNumber", "streetNumber", "houseNo", "buildingNumber", "house", "streetNo"]
    ),
    (
      .trait(.phone),
      ["phone", "telephone", "phoneNumber", "mobile", "tel", "mobileNumber", "ffôn", "cell"]
    ),
    (.trait(.email), ["email", "emailAddress", "mail", "e-bost"]),
    (.trait(.occupation), ["occupation", "job", "profession", "jobTitle", "trade"]),
    (.trait(.language), ["language", "languages", "iaith"]),
    (.other, ["other", "others", "extra"]),
    (
      .unused,
      ["unused", "ignore", "ignored", "title", "prefix", "suffix", "salutation", "honorific", "-"]
    ),
  ]

  static let byName: [String: LinkField] = {
    var fields: [String: LinkField] = [:]
    for (field, names) in names {
      for name in names where fields[folded(name)] == nil { fields[folded(name)] = field }
    }
    return fields
  }()

  /// What is too short or too general for a map, and means only this as a heading.
  static let byHeading: [String: LinkField] = {
    let headings: [(LinkField, [String])] = [
      (.given, ["fnamec1", "fnamec2", "gname", "pname", "fn"]),
      (.family, ["lnamec1", "lnamec2", "ln", "sn"]),
      (.birthYear, ["by", "birthy", "doby", "yyyy"]),
      (.birthMonth, ["bm", "birthm", "dobm"]),
      (.birthDay, ["bd", "birthd", "dobd"]),
      (.unused, ["cluster", "clusterid", "trueid", "entityid", "truth"]),
    ]
    var fields: [String: LinkField] = [:]
    for (field, names) in headings {
      for name in names { fields[name] = field }
    }
    return fields
  }()
}
