/// Georgian after the national system of 2002, Armenian as its passports write it.
enum CaucasianScripts {
  static let letters =
    "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh "
    + "ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h "
    + "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n "
    + "շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev"

  private static let ye: UInt32 = 0x565
  private static let vo: UInt32 = 0x578
  private static let vew: UInt32 = 0x57E
  private static let yiwn: UInt32 = 0x582

  /// Two letters are one `u`, and two vowels have a sound before them at the beginning: Yeghia, Vordan.
  static func foldArmenian(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    var index = 0
    while index < word.count {
      let letter = small(word[index])
      let next = index + 1 < word.count ? small(word[index + 1]) : 0
      if letter == vo, next == yiwn {
        output.append(UInt8(ascii: "u"))
        index += 2
        continue
      }
      if index == 0, letter == ye { output.append(UInt8(ascii: "y")) }
      if index == 0, letter == vo, next != vew { output.append(UInt8(ascii: "v")) }
      NameFolder.append(letter, to: &output)
      index += 1
    }
  }

  private static func small(_ letter: UInt32) -> UInt32 {
    0x531...0x556 ~= letter ? letter + 48 : letter
  }
}
