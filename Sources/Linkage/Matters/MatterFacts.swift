import CanonicalModel
import Records

/// A draft with its references made comparable.
struct MatterFacts: Sendable {
  struct Reference: Sendable, Hashable, Comparable {
    let kind: MatterDraft.ReferenceKind
    /// Whose it is, where it means nothing to others; below 0 where it means the same to all.
    let partner: Int
    let value: [UInt8]

    static func < (left: Reference, right: Reference) -> Bool {
      (left.kind.rawValue, left.partner) != (right.kind.rawValue, right.partner)
        ? (left.kind.rawValue, left.partner) < (right.kind.rawValue, right.partner)
        : left.value.lexicographicallyPrecedes(right.value)
    }
  }

  /// Without references and places, which stand below.
  let draft: MatterDraft
  /// Ascending, each once.
  let references: [Reference]
  let towns: [[UInt8]]

  init(_ draft: MatterDraft) {
    let partner = draft.partner
    var references: [Reference] = []
    for (kind, value) in draft.references {
      guard let value = MatterFacts.plain(value, kind) else { continue }
      references.append(
        Reference(kind: kind, partner: kind.isOwn ? partner : -1, value: value))
    }
    self.references = Set(references).sorted()
    towns = draft.places.flatMap(MatterFacts.towns)
    var rest = draft
    (rest.references, rest.places) = ([], [])
    self.draft = rest
  }

  func values(_ kind: MatterDraft.ReferenceKind) -> [[UInt8]] {
    references.filter { $0.kind == kind }.map(\.value)
  }

  /// Letters and digits in capitals; nothing for what cannot be a reference: too short, without a
  /// digit, the same character throughout, or an ExternalId that is no UUID.
  private static func plain(_ value: [UInt8], _ kind: MatterDraft.ReferenceKind) -> [UInt8]? {
    if kind == .externalID, !UUIDShape.matches(value.span) { return nil }
    // Ids of some systems tell letters by their case.
    let isCased = kind.isOwn
    let plain = value.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
      case UInt8(ascii: "a")...UInt8(ascii: "z"): isCased ? byte : byte & 0xDF
      default: byte < 0x80 ? nil : byte
      }
    }
    guard plain.count >= 4, plain.contains(where: { $0 &- 48 < 10 }), Set(plain).count > 1 else {
      return nil
    }
    return isCased ? withoutCheck(plain) : plain
  }

  /// An id of 15 characters whose three more say which of them are capitals: with and without them it
  /// is the same.
  private static func withoutCheck(_ id: [UInt8]) -> [UInt8] {
    guard id.count == 18 else { return id }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
    for group in 0..<3 {
      let capitals = (0..<5).filter { (0x41...0x5A).contains(id[5 * group + $0]) }
      let expected = alphabet[capitals.reduce(0) { $0 | 1 << $1 }]
      guard id[15 + group] == expected else { return id }
    }
    return Array(id[..<15])
  }

  /// A town may stand there in two languages: `Cardiff / Caerdydd`.
  private static func towns(_ text: [UInt8]) -> [[UInt8]] {
    text.split(separator: UInt8(ascii: "/")).compactMap {
      let words = PlainName.words(Array($0))
      return words.isEmpty ? nil : Array(words.joined())
    }
  }
}
