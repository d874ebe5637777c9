import Records

/// The name of an entry: what it says, and whether it is a plain one.
enum ZipName {
  /// Names that are no UTF-8 are read as Windows in Britain writes them, which is code page 850.
  static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : codePage850[Int(byte) - 0x80])
    }
    return text
  }

  private static let codePage850 = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
    ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
    """.unicodeScalars)

  /// What is wrong with a name. Nothing is ever unpacked to a disk; such a name says that others are meant
  /// to be harmed by it, and could be taken for the path of another file in a report.
  static func flaw(_ name: String) -> ZipFlaw.Cause? {
    if name.unicodeScalars.contains(where: \.isActing) { return .actingName }
    if name.utf8.contains(UInt8(ascii: "\\")) { return .backslash }
    var steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if name.hasSuffix("/") { steps.removeLast() }
    let isDrive = name.utf8.dropFirst().first == UInt8(ascii: ":")
    let isPlain = steps.allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
    return steps.isEmpty || isDrive || !isPlain ? .leadsOut : nil
  }

  /// The number of the first entry that a system could not keep apart from one before it: by the same
  /// name, by one that differs in capitals or in the Unicode form alone, or as file and folder in one.
  static func firstRepeated(_ entries: [ZipEntry]) -> Int? {
    var names: Set<String> = []
    for entry in entries {
      let name = entry.isFolder ? String(entry.name.dropLast()) : entry.name
      guard names.insert(name.lowercased()).inserted else { return entry.number }
    }
    let files = Set(entries.filter { !$0.isFolder }.map { $0.name.lowercased() })
    for entry in entries {
      var steps = entry.name.lowercased().split(separator: "/")
      while steps.count > 1 {
        steps.removeLast()
        if files.contains(steps.joined(separator: "/")) { return entry.number }
      }
    }
    return nil
  }
}
