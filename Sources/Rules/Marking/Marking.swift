import CanonicalModel
import Records

extension Catalogue {
  /// Protective markings and the days on which they could be given.
  static let marking: [Rule] = [
    .markingOfAnotherTime, .confidentialInNewerDrop, .recordAboveItsDrop, .shortMarking,
  ]
}

extension Circumstances {
  /// The marking of the drop as a code; nothing where the manifest has none or writes it in a way that
  /// no list knows.
  var dropMarking: Code? {
    guard let marking = drop?.marking else { return nil }
    return lists[.markings]?.spellings.code(for: marking.utf8Span.span)
  }
}
