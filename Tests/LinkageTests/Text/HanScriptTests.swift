import Testing

@testable import Linkage

/// Chinese names as the press and passports spell them: what people are called was not taken from any table of
/// signs.
@Suite struct HanScriptTests {
  private func fold(_ text: String) -> String {
    String(decoding: NameFolding.fold(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("毛泽东", "mao zedong"), ("毛澤東", "mao zedong"), ("邓小平", "deng xiaoping"), ("习近平", "xi jinping"),
    ("習近平", "xi jinping"), ("李小龙", "li xiaolong"), ("姚明", "yao ming"), ("章子怡", "zhang ziyi"),
    ("曾国藩", "zeng guofan"), ("单雄信", "shan xiongxin"), ("解晓东", "xie xiaodong"),
    ("查良鏞", "zha liangyong"),
    ("區家麟", "ou jialin"), ("仇和", "qiu he"), ("朴槿惠", "piao jinhui"), ("翟天临", "zhai tianlin"),
    ("缪荣株", "miao rongzhu"), ("盖叫天", "ge jiaotian"), ("乐嘉", "yue jia"), ("欧阳修", "ouyang xiu"),
    ("歐陽娜娜", "ouyang nana"), ("司马光", "sima guang"), ("諸葛亮", "zhuge liang"), ("尉迟恭", "yuchi gong"),
    ("长孙无忌", "zhangsun wuji"), ("吕布", "lu bu"), ("郭美美", "guo meimei"), ("王 小明", "wang xiaoming"),
    ("王", "wang"), ("小明", "xiaoming"),
  ])
  func readsNames(_ signs: String, _ expected: String) { #expect(fold(signs) == expected) }

  private func words(given: String, family: String) -> [String] {
    var reader = NameReader()
    var draft = PersonDraft()
    draft.addName(given: Array(given.utf8), family: Array(family.utf8))
    for name in draft.names { reader.read(name, draft.bytes.span) }
    return reader.words.map { String(decoding: reader.letters[$0.letters], as: UTF8.self) }
  }

  /// A family's name is read as one only where it may be one.
  @Test func readsPartsByWhatTheyAre() {
    #expect(words(given: "小明", family: "单") == ["xiaoming", "shan"])
    #expect(words(given: "单", family: "王") == ["dan", "wang"])
    #expect(words(given: "王伟", family: "李") == ["wangwei", "li"])
    #expect(words(given: "娜娜", family: "欧阳") == ["nana", "ouyang"])
  }

  /// Japanese readings are others; equal signs are still equal.
  @Test func leavesSignsBesideKanaAlone() {
    #expect(fold("田中さくら").contains("{") && !fold("田中").contains("{"))
    let japanese = words(given: "さくら", family: "田中")
    #expect(japanese == words(given: "サクラ", family: "田中"))
    #expect(japanese.first == "sakura" && japanese.last?.contains("{") == true)
  }

  /// All but a few of the basic block have a reading, and none is longer than pinyin's longest.
  @Test func readsTheBasicBlock() {
    var unread = 0
    for value in HanScript.signs {
      guard let sign = Unicode.Scalar(value) else { continue }
      let reading = fold(String(sign))
      if reading.contains("{") { unread += 1 } else { #expect(1...8 ~= reading.utf8.count) }
    }
    #expect(unread < 100)
  }
}
