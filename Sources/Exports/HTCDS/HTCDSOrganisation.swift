import CanonicalModel
import Records

extension HTCDSColumn {
  /// The organisation that referred, or that supports where nobody did.
  static let organisation: [HTCDSColumn] = [
    HTCDSColumn("org_Name", from: [.supportProvider]) { one in
      if let (_, contents) = one.stated(.firstResponder), case .code(let code)? = contents.first {
        return .text(one.lists?[.firstResponders]?.label(of: code).en ?? code.description)
      }
      return .text(one.label(.supportProvider))
    },
    .empty("org_ShippingCity"), .empty("org_ShippingCountry"), .empty("org_ShippingState"),
    .empty("org_ShippingStreet"), .empty("org_ShippingPostalCode"),
    .empty("org_ShippingLongitude"), .empty("org_ShippingLatitude"),
    HTCDSColumn("org_Phone", from: [.firstResponderPhone]) { one in
      PhoneNumber.international(.firstResponderPhone, in: &one)
    },
    HTCDSColumn("org_Type", from: []) { one in .text(type(of: one)) },
  ]

  private static func type(of one: HTCDSCase) -> String? {
    guard let (_, contents) = one.stated(.firstResponder), case .code(let code)? = contents.first
    else { return one.isStated(.supportProvider) ? "NGO" : nil }
    return switch one.lists?[.firstResponders]?.attribute(.kind, of: code) {
    case "police"?: "LawEnforcement"
    case "government"?: "CentralGovernmentOrganisation"
    case "local-authority"?: "LocalGovernmentOrganisation"
    case "ngo"?: "NGO"
    default: nil
    }
  }
}

/// Telephone numbers as HTCDS wants them: E.164, whose plus may be left out, so that no cell begins
/// with one.
enum PhoneNumber {
  static func international(_ field: CanonicalField, in one: inout HTCDSCase) -> DatasetCell {
    guard let (kind, contents) = one.stated(field), let first = contents.first else {
      return .empty
    }
    guard let number = international(ContentText.plain(first)) else {
      one.lose(field, of: kind, .noValue)
      return .empty
    }
    one.hold(field, of: kind)
    return .text(number)
  }

  /// Digits with the code of the country; a number that begins with one 0 is of the United Kingdom.
  static func international(_ text: String) -> String? {
    var digits = String(text.unicodeScalars.filter { !" ()-.".unicodeScalars.contains($0) })
    if digits.hasPrefix("+") { digits.removeFirst() }
    if digits.hasPrefix("00") {
      digits.removeFirst(2)
    } else if digits.hasPrefix("0") {
      digits = "44" + digits.dropFirst()
    }
    // `+44 (0)7…` is how many write it.
    if digits.hasPrefix("440") { digits = "44" + digits.dropFirst(3) }
    let isNumber = digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    guard isNumber, digits.utf8.count <= 15, digits.utf8.count > 6, digits.first != "0" else {
      return nil
    }
    return digits
  }
}
