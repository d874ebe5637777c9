import Records
import Testing

@testable import Reports

@Suite struct PlaceNamesTests {
  private let open = Disclosure(askedForByUser: ())

  @Test func writesXPath() {
    let path = Place.Detail.xpath([
      .name(.known("cases"), position: 1), .name(.unknown(SampleReport.secret), position: 2),
      .attribute(.known("id")),
    ])
    #expect(path.xpath(disclosure: nil) == "/cases[1]/[masked][2]/@id")
    #expect(path.xpath(disclosure: open) == "/cases[1]/Canary-Jones-7731[2]/@id")
    #expect(path.jsonPointer(disclosure: nil) == nil)
  }

  @Test(arguments: [
    ("a/b", "/a~1b"), ("m~n", "/m~0n"), ("~1", "/~01"), ("", "/"), (" ", "/ "), ("é", "/é"),
  ])
  func escapesKeys(_ key: String, _ pointer: String) {
    for name in [PathName.known(key), .unknown(SensitiveText(key))] {
      let detail = Place.Detail.jsonPointer([.name(name, position: 0)])
      #expect(detail.jsonPointer(disclosure: open) == pointer)
    }
  }

  @Test func writesJSONPointer() {
    let steps: [PathStep] = [
      .name(.known("cases"), position: 0), .index(0),
      .name(.unknown(SampleReport.secret), position: 0),
    ]
    #expect(Place.Detail.jsonPointer(steps).jsonPointer(disclosure: nil) == "/cases/0/[masked]")
    #expect(Place.Detail.jsonPointer(steps).xpath(disclosure: nil) == nil)
  }

  @Test func namesTheWholeDocument() {
    #expect(Place.Detail.jsonPointer([]).jsonPointer(disclosure: nil) == "")
    #expect(Place.Detail.xpath([]).xpath(disclosure: nil) == "/")
    #expect(Place.Detail.none.xpath(disclosure: nil) == nil)
  }
}
