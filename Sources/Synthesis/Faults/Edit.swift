import CanonicalModel

/// A record that is being spoiled: the words in which faults are written.
struct Edit {
  private(set) var sheet: RecordSheet
  let story: CaseStory
  /// The case of the record before this one, for faults that take two.
  let earlier: CaseStory
  private var random: RandomSource

  init(_ sheet: RecordSheet, of story: CaseStory, after earlier: CaseStory, _ random: RandomSource)
  {
    self.sheet = sheet
    self.story = story
    self.earlier = earlier
    self.random = random
  }

  // MARK: - Days of the case

  var encountered: Int32 { story.days.encountered }
  var referred: Int32 { story.days.referred }
  var received: Int32 { story.days.received }
  /// The day of the first decision, or the one on which it could have come.
  var reasonable: Int32 { story.days.reasonable ?? story.days.received }
  var conclusive: Int32 { story.days.conclusive ?? Days.last }
  var born: Int32 { story.bornOn ?? 0 }

  // MARK: - Changing values

  mutating func set(_ field: CanonicalField, _ text: String) { sheet.set(field, text.utf8) }
  mutating func set(_ field: CanonicalField, day: Int32) { sheet.set(field, day: day) }
  mutating func clear(_ fields: CanonicalField...) { for field in fields { sheet.clear(field) } }

  /// Writes a value anew from its bytes.
  mutating func change(_ field: CanonicalField, _ body: ([UInt8]) -> [UInt8]) {
    sheet.set(field, body(Array(sheet.text(field))))
  }

  mutating func changeLastByte(of field: CanonicalField, _ body: (UInt8) -> UInt8) {
    change(field) { bytes in bytes.dropLast() + bytes.suffix(1).map(body) }
  }

  mutating func dropLastByte(of field: CanonicalField) { change(field) { $0.dropLast() } }

  /// Writes the value that the record before has, in the same field or in another one.
  mutating func copyFromEarlier(
    _ field: CanonicalField, to other: CanonicalField? = nil, as kind: RecordKind = .referral
  ) {
    var before = RecordSheet()
    var random = RandomSource(seed: 0)
    before.tell(earlier, as: kind, random: &random)
    sheet.set(other ?? field, before.text(field))
  }

  /// One cell too many in a row.
  mutating func addCell() { sheet.extraCells += 1 }

  /// From 0 up to but not including `bound`.
  mutating func random(below bound: Int) -> Int { random.below(bound) }
}
