extension Catalogue {
  /// How what is sent is marked.
  static let marking: [Rule] = [.shortMarking]
}
