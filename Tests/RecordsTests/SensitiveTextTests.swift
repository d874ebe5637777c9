import Records
import Testing

/// A sensitive text does not describe itself, in whatever it is wrapped: not in a crash's text, not in a log.
@Suite struct SensitiveTextTests {
  private static let text = SensitiveText("Canary-Jones-7731")

  private struct Wrapped {
    let text: SensitiveText
    let maybe: SensitiveText?
  }

  @Test func describesNothing() {
    let wrapped = Wrapped(text: Self.text, maybe: Self.text)
    var dumped = ""
    dump(wrapped, to: &dumped)
    dump(Self.text, to: &dumped)
    let described = [
      "\(Self.text)", String(describing: Self.text), String(reflecting: Self.text), "\(wrapped)",
      String(reflecting: wrapped), "\([Self.text])", "\(["a": Self.text])",
      "\(Argument.text(Self.text))",
      "\(PathName.unknown(Self.text))", dumped,
    ]
    for description in described {
      #expect(!description.contains("Canary"))
      #expect(description.contains(SensitiveText.mask))
    }
    #expect(Mirror(reflecting: Self.text).children.isEmpty)
  }

  @Test func opensForADisclosureAlone() {
    #expect(Self.text.revealed(by: Disclosure(askedForByUser: ())) == "Canary-Jones-7731")
  }
}
