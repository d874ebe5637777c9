import CanonicalModel
import Records

/// The end of an email's domain, by which organisations are known: its last two names, its last
/// three where so many fit, and the last alone, which may be one that nobody can have.
struct ResponderDomain {
  private let top: Code?
  private let short: Code?
  private let long: Code?

  init(_ email: Span<UInt8>) {
    var dots = InlineArray<3, Int>(repeating: 0)
    var count = 0
    var at: Int?
    var index = email.count
    // What is longer than any domain is not looked at.
    let end = max(0, email.count - 255)
    while index > end, at == nil {
      index -= 1
      if email[index] == UInt8(ascii: "@") { at = index }
      guard email[index] == UInt8(ascii: "."), count < 3 else { continue }
      dots[count] = index
      count += 1
    }
    guard let at, count > 0 else {
      (top, short, long) = (nil, nil, nil)
      return
    }
    top = Code(lowercasing: email, dots[0] + 1..<email.count)
    short = Code(lowercasing: email, (count > 1 ? dots[1] : at) + 1..<email.count)
    long = count < 2 ? nil : Code(lowercasing: email, (count > 2 ? dots[2] : at) + 1..<email.count)
  }

  /// Whether there was a domain at all.
  var isWhole: Bool { short != nil || long != nil }

  /// What sort of domain it is, as the list has it.
  func kind(in lists: CodeLists) -> Code? {
    kind(of: short, lists) ?? kind(of: long, lists) ?? kind(of: top, lists)
  }

  private func kind(of suffix: Code?, _ lists: CodeLists) -> Code? {
    suffix.flatMap { lists.attribute(.kind, of: $0, in: .emailDomains) }
  }

  /// Whether the list of first responders gives it to the organisation.
  func isOwn(of responder: Code, in lists: CodeLists) -> Bool {
    guard let list = lists[.firstResponders] else { return false }
    return [short, long].contains { suffix in
      suffix.map { list.has($0, as: .domains, of: responder) } ?? false
    }
  }
}

// Sorts of domains, in the column `kind` of the list.
extension Code {
  static var policeDomain: Code { "police" }
  static var governmentDomain: Code { "government" }
  /// Anybody can write from it.
  static var publicDomain: Code { "public" }
  /// Kept for examples.
  static var reservedDomain: Code { "reserved" }

  // Sorts of first responders, likewise.
  static var policeResponder: Code { "police" }
  static var ngoResponder: Code { "ngo" }
}
