import CanonicalModel
import Linkage
import Records

extension LinkCSV {
  /// One line for each pair that was linked, or that a person should look at: its weight in bits, its
  /// probability, and the reasons that sum to the weight.
  func pairs(_ linkage: PersonLinkage) -> [UInt8] {
    let head = severalFiles ? "left_file,left,right_file,right" : "left,right"
    var text = Array((head + ",weight,probability,decision,reason,contributions\n").utf8)
    for (first, second, pair) in ordered(linkage.pairs) {
      for record in [first, second] {
        appendID(record, to: &text)
        text.append(0x2C)
      }
      CSVCells.append(pair.weight, digits: 3, to: &text)
      text.append(0x2C)
      CSVCells.append(ClusterTable.probability(pair.weight), digits: 6, to: &text)
      text += Array(",\(pair.isLinked ? "linked" : "review"),\(pair.reason),".utf8)
      LinkCSV.append(linkage.explain(pair.left, pair.right), to: &text)
      text.append(0x0A)
    }
    return text
  }

  /// By ids, the lower one to the left, so that the order of the rows changes nothing.
  private func ordered(_ pairs: [PersonLinkage.Pair]) -> [(Int, Int, PersonLinkage.Pair)] {
    let places = lists.ids.places
    return pairs.map { pair in
      places[pair.left] < places[pair.right]
        ? (pair.left, pair.right, pair) : (pair.right, pair.left, pair)
    }.sorted { (places[$0.0], places[$0.1]) < (places[$1.0], places[$1.1]) }
  }

  /// `birth-date equal +11.482; sex equal +0.997`.
  private static func append(_ reasons: [RecordLink.Contribution], to text: inout [UInt8]) {
    for (index, reason) in reasons.enumerated() {
      if index > 0 { text += Array("; ".utf8) }
      text += Array("\(reason.comparison) \(reason.level) ".utf8)
      if reason.weight >= 0 { text.append(UInt8(ascii: "+")) }
      CSVCells.append(reason.weight, digits: 3, to: &text)
    }
  }
}
