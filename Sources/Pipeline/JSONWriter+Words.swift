import Records
import Reports

extension JSONWriter {
  /// A sentence in both languages.
  mutating func words(_ name: StaticString, _ words: Words) {
    member(name) {
      $0.member("en", words.en)
      $0.member("cy", words.cy)
    }
  }
}
