import Records

/// Where a result is: in the bytes, and in the file's own terms.
extension SARIFRun {
  /// A related place has a number and says what it is.
  func write(_ place: Place, id: Int? = nil, to json: inout JSONWriter) {
    json.object { json in
      json.optionalMember("id", id)
      writePhysical(place, to: &json)
      let logical = logicalPlaces(place)
      if !logical.isEmpty {
        json.member("logicalLocations", array: logical) { $1.write(to: &$0) }
      }
      if id != nil {
        let address = "\(report.file(place)):\(place.line):\(place.column)"
        json.member("message", message: "\(text(TextPhrases.related)) \(address)")
      }
    }
  }

  /// No snippet of the file is ever told. The offset in characters is not known: a file is read as
  /// bytes.
  private func writePhysical(_ place: Place, to json: inout JSONWriter) {
    guard files.indices.contains(place.file) else { return }
    json.member("physicalLocation") { json in
      json.member("artifactLocation") { reference(to: place.file, in: &$0) }
      json.member("region") { json in
        json.member("startLine", max(1, place.line))
        json.member("startColumn", max(1, place.column))
        json.member("byteOffset", max(0, place.byteOffset))
      }
    }
  }

  private func logicalPlaces(_ place: Place) -> [LogicalPlace] {
    let record =
      place.record > 0
      ? [
        LogicalPlace(
          name: String(place.record), path: "\(text(TextPhrases.record)) \(place.record)",
          kind: "record")
      ] : []
    return record + (logicalPlace(place.detail).map { [$0] } ?? [])
  }

  private func logicalPlace(_ detail: Place.Detail) -> LogicalPlace? {
    switch detail {
    case .none: nil
    case .cell(let row, let column, let header):
      LogicalPlace(
        name: header?.text(disclosure: style.disclosure),
        path: "\(Place.columnLetters(column))\(row)", kind: "cell")
    case .xpath(let steps):
      LogicalPlace(
        name: steps.last?.name(style.disclosure), path: detail.xpath(disclosure: style.disclosure),
        kind: steps.last?.isAttribute == true ? "attribute" : "element")
    case .jsonPointer(let steps):
      LogicalPlace(
        name: steps.last?.name(style.disclosure),
        path: detail.jsonPointer(disclosure: style.disclosure),
        kind: steps.last?.name(nil) == nil ? "value" : "property")
    }
  }
}

/// A place by the names that the file itself uses.
private struct LogicalPlace {
  let name: String?
  /// The whole way to it: a cell as spreadsheets call it, an XPath, a JSON Pointer.
  let path: String?
  let kind: String

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.optionalMember("name", name?.visible)
      json.optionalMember("fullyQualifiedName", path?.visible)
      json.member("kind", kind)
    }
  }
}

extension PathStep {
  /// Nothing for an index.
  fileprivate func name(_ disclosure: Disclosure?) -> String? {
    switch self {
    case .name(let name, _), .attribute(let name): name.text(disclosure: disclosure)
    case .index: nil
    }
  }

  fileprivate var isAttribute: Bool { if case .attribute = self { true } else { false } }
}
