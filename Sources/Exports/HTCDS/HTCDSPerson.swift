import CanonicalModel
import Records

extension HTCDSColumn {
  /// The person. A full name that no source divided stands whole where a person has no second name:
  /// to divide it would be to guess.
  static let person: [HTCDSColumn] = [
    .empty("prs_Salutation"), .text("prs_FirstName", .givenNames), .empty("prs_MiddleName"),
    HTCDSColumn("prs_SecondName", from: [.familyName, .fullName]) { one in
      if let name = one.text(.familyName) { return .text(name) }
      return one.isStated(.givenNames) ? .empty : .text(one.text(.fullName))
    },
    .day("prs_Birthdate", .dateOfBirth),
    HTCDSColumn("prs_Gender", .code, from: [.gender]) { gender(&$0) },
    .empty("prs_Deceased"), .empty("prs_MaritalStatus"),
    HTCDSColumn("prs_NumberOfChildren", .integer, from: [.numberOfChildren]) {
      .text($0.text(.numberOfChildren))
    },
    HTCDSColumn("prs_PrimaryLanguage", .code, from: [.languages]) { language(0, &$0) },
    HTCDSColumn("prs_SecondaryLanguage", .code, from: [.languages]) { language(1, &$0) },
    .empty("prs_HighestLevelOfEducation"),
    HTCDSColumn("prs_Citizenship", from: [.nationalities]) { one in
      joined(one.codes(.nationalities) { ($0.description, nil) })
    },
    HTCDSColumn("prs_IdentityNumber", from: [.nationalInsuranceNumber, .passportNumber]) { one in
      .text(one.text(.nationalInsuranceNumber) ?? one.text(.passportNumber))
    },
    .empty("prs_Title"), .text("prs_Email", .email),
    HTCDSColumn("prs_HomePhone", from: [.phone]) { phone(isMobile: false, &$0) },
    HTCDSColumn("prs_MobilePhone", from: [.phone]) { phone(isMobile: true, &$0) },
    .text("prs_MailingCity", .currentTown), .empty("prs_MailingCountry"),
    .text("prs_MailingState", .currentRegion), .text("prs_MailingStreet", .address),
    .text("prs_MailingPostalCode", .postcode), .empty("prs_MailingLongitude"),
    .empty("prs_MailingLatitude"),
  ]

  private static func gender(_ one: inout HTCDSCase) -> DatasetCell {
    if !one.isStated(.gender), let kind = one.isMissing(.gender, .unknown) {
      one.holdMissing(.gender, of: kind)
      return .text("NonSpecifiedUnknown")
    }
    let words = one.codes(.gender) { code in
      switch code {
      case "female": ("Feminine", nil)
      case "male": ("Masculine", nil)
      // What the national form calls unknown: neither male nor female.
      case "other": ("NonConforming", nil)
      default: (nil, .noValue)
      }
    }
    return .text(words.first)
  }

  /// The first language, or the second: there is room for two.
  private static func language(_ place: Int, _ one: inout HTCDSCase) -> DatasetCell {
    guard let (kind, contents) = one.stated(.languages), contents.indices.contains(place),
      case .code(let code) = contents[place]
    else { return .empty }
    guard let language = HTCDSLanguages.code(of: code) else {
      one.lose(.languages, of: kind, .noValue)
      return .empty
    }
    if language.isWider {
      one.lose(.languages, of: kind, .saysLess)
    } else {
      one.hold(.languages, of: kind)
    }
    return .text(language.text)
  }

  /// One number, by its kind. What is no number is told of once, by the column for mobile ones.
  private static func phone(isMobile: Bool, _ one: inout HTCDSCase) -> DatasetCell {
    guard let (_, contents) = one.stated(.phone), let first = contents.first else { return .empty }
    let number = PhoneNumber.international(ContentText.plain(first))
    let looksMobile = number?.hasPrefix("447") ?? true
    return looksMobile == isMobile ? PhoneNumber.international(.phone, in: &one) : .empty
  }
}
