import Testing

@testable import Linkage

@Suite struct LinkageStartTests {
  @Test func emptiesADraft() {
    var draft = PersonDraft()
    draft.names.append(.initials(Array("T.L.".utf8)))
    draft.sex = .female
    draft.removeAll()
    #expect(draft.names.isEmpty && draft.sex == nil)
  }
}
