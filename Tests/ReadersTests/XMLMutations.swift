/// Small documents, and what becomes of them when they are damaged: the same ones in each run.
struct XMLMutations {
  static let seeds = [
    """
    <?xml version="1.0" encoding="UTF-8" standalone='yes'?>
    <!-- a comment - here --><?style a="b" ?>
    <Root xmlns="urn:a" xmlns:b='urn:b'>
      <Rec id="7" b:code='a > b' note="Tŷ &amp; T&#x177;"><Name>Siân</Name></Rec>
      <b:Rec><![CDATA[ <x> & ]] ]]>text &lt;&#65;<!-- - --><?p q?></b:Rec >
    </Root>
    <?end?>

    """,
    "<a><b/><c></c>x]]y&quot;&apos;&gt;</a>",
    "<?xml version='1.0'?>\r\n<a x='1'\r y=\"2\"\tz='&#10;'>\r<b\n>t</b\n></a>\r\n",
    "<a:b xmlns:a='urn:u' xmlns:c='urn:u' a:x='1' c:y='2'><c:d xml:lang='cy' xml:space='keep'/></a:b>",
    "<ŵ ŷ='Ŵ'>\u{10000}·\u{FFFD}<ŵ-1.2 /></ŵ>",
  ]

  /// What is put in: the words of XML and characters that it has an opinion about.
  static let words =
    [
      "<", ">", "&", "/", "\"", "'", "=", " ", "\n", "\r", "\t", "-", "--", "-->", "<!--", "]]>",
      "]]", "<![CDATA[", "<?", "?>", "<?xml ?>", "<?xml version='1.0'?>", "<?XmL a?>", "</", "/>",
      "<!", "&#", "&#x", ";", "&lt;", "&amp", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;",
      "&#x10FFFF;", "&#xFFFE;", "&foo;", "&;", "&#;", "a", "0", ":", ".", "_", "x:", ":x",
      "xmlns=''",
      " xmlns:a='' ", " xmlns:b='urn:a' ", " xmlns:xml='x' ", " xmlns:xmlns='x' ", " id='1'",
      "<a/>", "<a>", "</a>", "</Rec>", "</Root>", "version", "encoding='utf-8'", "1.1", "2.0",
      "yes",
      "\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{A0}", "\u{B7}", "\u{D7}",
      "\u{2028}",
      "\u{300}", "\u{37E}", "\u{200C}", "\u{2190}", "\u{3000}", "\u{FEFF}", "\u{F900}", "\u{F0000}",
    ].map { Array($0.utf8) } + [
      [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xEF, 0xB7, 0x90], [0xFF], [0xC3],
    ]

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit > 0 ? Int((state >> 33) % UInt64(limit)) : 0
  }

  /// One of the documents with one to three pieces of damage.
  mutating func next() -> [UInt8] {
    var bytes = Array(XMLMutations.seeds[number(below: XMLMutations.seeds.count)].utf8)
    for _ in 0...number(below: 2) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let at = number(below: bytes.count + 1)
    let other = min(bytes.count, at + number(below: 12))
    switch number(below: 5) {
    case 0: bytes.removeSubrange(at..<other)
    case 1: bytes.insert(contentsOf: Array(bytes[at..<other]), at: number(below: bytes.count + 1))
    case 2 where at < bytes.count: bytes[at] = UInt8(0x20 + number(below: 0x5F))
    default:
      bytes.insert(contentsOf: XMLMutations.words[number(below: XMLMutations.words.count)], at: at)
    }
  }
}
