import Foundation
import Records
import Testing

@Suite struct LatinLettersTests {
  static let names = [
    "Siân", "Tŵr Llŷr", "ŴYN", "Ẁẃẅ", "Ynys Môn", "Nguyễn Thị Hạnh", "PHẠM ỆỔ", "João", "Łódź",
    "Žižek",
    "Ștefan", "Ağaoğlu", "Ångström", "Ñandú", "Bjørn", "Çelik", "Sian", "雅婷", "Олена", "🙂", "",
  ]

  /// Foundation normalises by tables of its own.
  @Test(arguments: names)
  func composesAsFoundationDoes(_ name: String) {
    let decomposed = name.decomposedStringWithCanonicalMapping
    let composed = name.precomposedStringWithCanonicalMapping
    #expect(LatinLetters.composed(Array(decomposed.utf8)) == Array(composed.utf8))
    #expect(LatinLetters.composed(Array(composed.utf8)) == Array(composed.utf8))
  }

  @Test(arguments: [
    ("Siân", "SIAN"), ("Llŷr ap Rhŷs", "LLYRAPRHYS"), ("Nguyễn", "NGUYEN"), ("Dvořák", "DVORAK"),
    ("O’Shea", "OSHEA"), ("Ștefan", "STEFAN"), ("D'Arcy-Môn", "DARCYMON"), ("", ""),
  ])
  func setsAccentsAside(_ name: String, _ bare: String) {
    for form in [name, name.decomposedStringWithCanonicalMapping] {
      #expect(LatinLetters.bare(Array(form.utf8)) == Array(bare.utf8))
    }
  }

  /// Letters that become two elsewhere, other scripts, and letters that were lost.
  @Test(arguments: [
    "Müller", "Ångström", "Łódź", "Bjørn", "Strauß", "Ll?r", "SiÃ¢n", "Олена", "雅婷",
  ])
  func knowsNothingForCertain(_ name: String) {
    #expect(LatinLetters.bare(Array(name.utf8)) == nil)
    #expect(LatinLetters.bare(Array(name.decomposedStringWithCanonicalMapping.utf8)) == nil)
  }
}
