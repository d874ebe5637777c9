/// Letters without their marks: `Nguyễn` becomes `Nguyen`.
enum Marks {
  private static let plain: [Unicode.Scalar: [UInt8]] = {
    let groups = [
      "a": "àáâãäåāăąạảấầẩẫậắằẳẵặ", "c": "çćč", "d": "đď", "e": "èéêëēęěẹẻẽếềểễệ", "g": "ğ",
      "i": "ìíîïĩīịỉ", "l": "ł", "n": "ñńň", "o": "òóôõöøōọỏốồổỗộơớờởỡợ", "s": "śşšș", "t": "țţ",
      "u": "ùúûüũūůụủưứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżž",
    ]
    var plain: [Unicode.Scalar: [UInt8]] = [:]
    for (letter, marked) in groups {
      for scalar in marked.unicodeScalars { plain[scalar] = Array(letter.utf8) }
      for scalar in marked.uppercased().unicodeScalars {
        plain[scalar] = Array(letter.uppercased().utf8)
      }
    }
    return plain
  }()

  /// False where there is nothing to lose.
  static func lose(_ word: inout [UInt8]) -> Bool {
    guard word.contains(where: { $0 >= 0x80 }) else { return false }
    var output: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      output += plain[scalar] ?? Array(UTF8.encode(scalar) ?? .init())
    }
    guard output != word else { return false }
    word = output
    return true
  }
}
