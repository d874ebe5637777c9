/// A file made to cost more than it should, in a size that can be chosen.
package struct HostileInput: Sendable {
  package let format: Contract.Format
  package let name: String
  private let before: String
  private let piece: String
  private let after: String

  private init(
    _ format: Contract.Format, _ name: String, _ before: String, _ piece: String,
    _ after: String = ""
  ) {
    (self.format, self.name) = (format, name)
    (self.before, self.piece, self.after) = (before, piece, after)
  }

  /// About `size` bytes of it. A `#` in the repeated piece becomes a number that differs each time.
  package func bytes(_ size: Int) -> [UInt8] {
    var bytes = Array(before.utf8)
    let piece = Array(piece.utf8)
    let isNumbered = piece.contains(UInt8(ascii: "#"))
    bytes.reserveCapacity(size + 64)
    var count = 0
    while bytes.count < size {
      if isNumbered {
        for byte in piece {
          if byte == UInt8(ascii: "#") { bytes += "\(count)".utf8 } else { bytes.append(byte) }
        }
      } else {
        bytes += piece
      }
      count += 1
    }
    return bytes + Array(after.utf8)
  }

  package static let all: [HostileInput] = csv + json + lines + xml

  private static let csv = [
    HostileInput(.csv, "quotes", "", "\""),
    HostileInput(.csv, "lines that open a quote", "a,b\n", "1,\"x\n"),
    HostileInput(.csv, "a quote that never closes", "a,b\n1,\"", "x,y\n"),
    HostileInput(.csv, "doubled quotes in a quote that never closes", "a,b\n1,\"", "\"\""),
    HostileInput(.csv, "stray quotes", "a,b\n", "x\"y,\"z\"w\n"),
    HostileInput(.csv, "columns", "", "a#,"),
    HostileInput(.csv, "columns of one name", "", "a,"),
    HostileInput(.csv, "blank columns", "", ","),
    HostileInput(.csv, "cells in a row", "a,b\n", ","),
    HostileInput(.csv, "one cell", "a,b\n1,", "x"),
    HostileInput(.csv, "returns", "a,b\n", "\r"),
    HostileInput(.csv, "line feeds", "a,b\n", "\n"),
    HostileInput(.csv, "line feeds in a quote", "a,b\n\"", "\n", "\",2\n"),
    HostileInput(.csv, "rows of one cell", "a,b\n", "x\n"),
    HostileInput(.csv, "NUL", "a,b\n", "\u{0}"),
    HostileInput(.csv, "replacement characters", "a,b\n", "\u{FFFD},\u{1F600}\n"),
  ]

  private static let json = [
    HostileInput(.json, "open arrays", "", "["),
    HostileInput(.json, "open objects", "[", "{\"a\":"),
    HostileInput(.json, "arrays in a value", "[{\"a\":", "["),
    HostileInput(.json, "quotes", "[", "\""),
    HostileInput(.json, "backslashes in a string", "[{\"a\":\"", "\\\\", "\"}]"),
    HostileInput(.json, "backslashes outside", "[", "\\"),
    HostileInput(.json, "escapes in a string", "[{\"a\":\"", "\\u0041", "\"}]"),
    HostileInput(.json, "escapes in keys", "[{", "\"\\u0041\":1,", "\"b\":1}]"),
    HostileInput(.json, "one key again and again", "[{", "\"a\":1,", "\"b\":1}]"),
    HostileInput(.json, "keys in a record", "[{", "\"a#\":1,", "\"b\":1}]"),
    HostileInput(.json, "one value again and again", "[{\"a\":[", "1,", "1]}]"),
    HostileInput(.json, "digits", "[{\"a\":", "9", "}]"),
    HostileInput(.json, "a string that never ends", "[{\"a\":\"", "x"),
    HostileInput(.json, "blanks", "[", " \n"),
    HostileInput(.json, "empty records", "[", "{},", "{}]"),
    HostileInput(.json, "broken records", "[", "{\"a\":tru},", "{}]"),
    HostileInput(.json, "broken nested records", "[", "{\"a\":[{]},", "{}]"),
    HostileInput(.json, "records that open and break", "[", "{\"a\":tru,"),
    HostileInput(.json, "commas", "[", ","),
    HostileInput(.json, "closing brackets", "[", "]"),
    HostileInput(.json, "parts", "[{\"parts\":[", "{\"a\":1},", "{}]}]"),
    HostileInput(.json, "arrays above the records", "{\"records\":", "["),
    HostileInput(.json, "keys above the records", "{", "\"a#\":{\"b\":[]},", "\"records\":[]}"),
  ]

  private static let lines = [
    HostileInput(.ndjson, "records in one line", "", "{\"a\":1}"),
    HostileInput(.ndjson, "lines that open a string", "", "{\"a\":\"\n"),
    HostileInput(.ndjson, "open arrays", "", "["),
    HostileInput(.ndjson, "broken lines", "", "{\"a\":}\n"),
    HostileInput(.ndjson, "blank lines", "", "\r\n"),
    HostileInput(.ndjson, "keys of many lines", "", "{\"a#\":1}\n"),
  ]

  private static let xml = [
    HostileInput(.xml, "open elements", "<Root><Rec>", "<a>"),
    HostileInput(.xml, "tags that never end", "<Root><Rec>", "<a "),
    HostileInput(.xml, "opening brackets", "<Root><Rec>", "<"),
    HostileInput(.xml, "closing brackets", "<Root><Rec><a>", ">"),
    HostileInput(.xml, "attributes", "<Root><Rec ", "a#='1' ", "/></Root>"),
    HostileInput(.xml, "one attribute again and again", "<Root><Rec ", "a='1' ", "/></Root>"),
    HostileInput(.xml, "a long attribute", "<Root><Rec a='", "&lt;x\n", "'/></Root>"),
    HostileInput(.xml, "namespaces", "<Root><Rec ", "xmlns:a#='urn:#' ", "/></Root>"),
    HostileInput(.xml, "ampersands", "<Root><Rec><a>", "&"),
    HostileInput(.xml, "references", "<Root><Rec><a>", "&amp;&#x41;", "</a></Rec></Root>"),
    HostileInput(.xml, "a reference that never ends", "<Root><Rec><a>&", "a"),
    HostileInput(.xml, "a name that never ends", "<Root><Rec><", "a"),
    HostileInput(.xml, "opening comments", "<Root><Rec>", "<!--"),
    HostileInput(.xml, "comments", "<Root><Rec><a>", "x<!---->", "</a></Rec></Root>"),
    HostileInput(.xml, "a comment that never ends", "<Root><Rec><!--", "- "),
    HostileInput(.xml, "instructions", "<Root><Rec><a>", "x<?p?>", "</a></Rec></Root>"),
    HostileInput(.xml, "opening CDATA", "<Root><Rec><a>", "<![CDATA["),
    HostileInput(.xml, "brackets in CDATA", "<Root><Rec><a><![CDATA[", "]", "]]></a></Rec></Root>"),
    HostileInput(.xml, "brackets in text", "<Root><Rec><a>", "]", "</a></Rec></Root>"),
    HostileInput(.xml, "CDATA", "<Root><Rec><a>", "<![CDATA[x]]>", "</a></Rec></Root>"),
    HostileInput(.xml, "text", "<Root><Rec><a>", "x", "</a></Rec></Root>"),
    HostileInput(.xml, "blanks", "<Root>", " \r\n", "</Root>"),
    HostileInput(.xml, "elements of a record", "<Root><Rec>", "<a#/>", "</Rec></Root>"),
    HostileInput(.xml, "one element again and again", "<Root><Rec>", "<a>1</a>", "</Rec></Root>"),
    HostileInput(.xml, "parts", "<Root><Rec>", "<Part><a/></Part>", "</Rec></Root>"),
    HostileInput(.xml, "text between elements", "<Root><Rec><a>", "x<b/>", "</a></Rec></Root>"),
    HostileInput(.xml, "empty records", "<Root>", "<Rec/>", "</Root>"),
    HostileInput(.xml, "other elements", "<Root>", "<b#><c/></b#>", "</Root>"),
    HostileInput(
      .xml, "a bomb", "<!DOCTYPE Root [<!ENTITY a0 'aaaa'>", "<!ENTITY a# '&a0;&a0;'>",
      "]><Root>&a1;</Root>"),
    HostileInput(.xml, "a prologue", "", "<!-- -->", "<Root/>"),
  ]
}
