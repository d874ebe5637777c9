import Testing

@testable import Linkage

/// How far two words agree.
@Suite struct TokenLadderTests {
  private func entry(_ text: String) -> TokenEntry {
    TokenEntry(NameFolding.fold(Array(text.utf8)).span)
  }

  private func level(_ left: String, _ right: String) -> TokenLevel {
    let first = NameFolding.fold(Array(left.utf8))
    let second = NameFolding.fold(Array(right.utf8))
    guard first != second else { return first.count == 1 ? .initial : .equal }
    return TokenLadder.level(TokenEntry(first.span), TokenEntry(second.span))
  }

  static let vectors: [(String, String, TokenLevel)] = [
    ("Siân", "SIAN", .equal), ("王", "王", .equal), ("j", "j", .initial), ("J", "John", .initial),
    ("J", "K", .contradicts), ("K", "John", .contradicts), ("Bill", "William", .variant),
    ("Gwen", "Gwenllian", .variant), ("Dai", "Dafydd", .variant), ("Dai", "David", .variant),
    ("Maggie", "Margaret", .variant), ("Mohammed", "محمد", .bare), ("Mahmoud", "محمود", .bare),
    ("Zainab", "زينب", .bare), ("Hussein", "حسن", .sameSkeleton), ("Hassan", "حسن", .bare),
    ("Hussein", "حسين", .bare),
    ("Elamin", "Amin", .sameSkeleton), ("Aljabouri", "جبوري", .sameSkeleton),
    ("Elizabeth", "Izabeth", .sameSkeleton),
    ("Volodymyr", "Владимир", .variant),
    ("Ковальский", "Kowalski", .sameSkeleton), ("Khalid", "خالد", .sameSkeleton),
    ("Smith", "Smyth", .sameSkeleton), ("Tesfaye", "ተስፋይ", .sameSkeleton),
    ("Dan", "Dean", .sameSkeleton),
    ("Catherine", "Kathryn", .variant), ("Thomson", "Thompson", .oneEdit),
    ("Bronw", "Brown", .sameSkeleton),
    ("Walsh", "Welch", .contradicts), ("Khan", "Kahn", .oneEdit),
    ("Carter", "Cartre", .sameSkeleton),
    ("Davis", "Davids", .oneEdit), ("Marsh", "March", .oneEdit), ("Robinson", "Robertson", .alike),
    ("Alexander", "Alexandrina", .veryAlike), ("Jo", "Jolene", .prefix),
    ("Hussein", "Hassan", .contradicts),
    ("Dan", "Don", .contradicts), ("Smith", "Jones", .contradicts), ("Ann", "Ian", .contradicts),
    ("王", "明", .contradicts), ("王", "Wang", .equal), ("㐀", "Wang", .contradicts),
    ("Ali", "Ola", .contradicts),
  ]

  @Test(arguments: vectors)
  func agreesWith(_ left: String, _ right: String, _ expected: TokenLevel) {
    #expect(level(left, right) == expected)
    #expect(level(right, left) == expected)
  }

  /// Symmetric, and equal words on the highest rung, on all short words and on misspelled ones.
  @Test func isTheSameFromBothSides() {
    let words = MadeUpNames.all(upTo: 4, letters: 3).filter { !$0.isEmpty }.map {
      TokenEntry($0.span)
    }
    var failures = 0
    for left in words {
      for right in words where TokenLadder.level(left, right) != TokenLadder.level(right, left) {
        failures += 1
      }
    }
    var made = MadeUpNames(seed: 11)
    for _ in 0..<5000 {
      let name = made.name(upTo: 12, letters: 6)
      let (left, right) = (TokenEntry(name.span), TokenEntry(made.misspelled(name).span))
      if TokenLadder.level(left, right) != TokenLadder.level(right, left) { failures += 1 }
    }
    #expect(failures == 0)
  }

  @Test func findsOneEditLikeTheDistance() {
    let words = MadeUpNames.all(upTo: 5, letters: 3)
    for left in words {
      for right in words where left.count <= right.count {
        let isOne = PlainTwins.distance(left, right, withSwaps: true) <= 1
        if TokenLadder.isOneEdit(left.span, right.span) != isOne {
          Issue.record("\(left) \(right)")
        }
      }
    }
  }

  @Test func comparesOnlyTheBeginningOfHugeWords() {
    let huge = TokenEntry([UInt8](repeating: 0x62, count: 60_000).span)
    #expect(Int(huge.count) == TokenEntry.longest)
    #expect(TokenLadder.level(huge, entry("smith")) == .contradicts)
  }

  @Test func keepsEveryShortFormInAFamily() {
    for text in ["bill", "dai", "gwenllian", "peggy", "volodymyr", "ted"] {
      #expect(entry(text).forms[0] != 0, "\(text)")
    }
    #expect(entry("ted").forms[1] != 0 && entry("zzyzx").forms == .zero)
  }
}
