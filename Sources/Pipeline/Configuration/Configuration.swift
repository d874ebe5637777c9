import Records
import Rules

/// What a file that is given with `--config` sets for a run.
package struct Configuration: Sendable {
  /// The least severity that fails the run. `never` is nothing inside; nothing outside where the
  /// file does not say.
  package var failOn: Severity??
  /// Rules or families; all where it is empty.
  package var select: [String] = []
  package var rules = RuleSettings.none
  /// The file, for a manifest; nothing where none was given.
  package private(set) var basis: RunManifest.Basis?
  /// Findings that do not count, in the order of the file.
  package var suppressions: [SuppressionSetting] = []

  package static let none = Configuration()

  private init() {}

  /// Reads the file; nothing was given where there is no path.
  package init(path: String?) throws(RunError) {
    self.init()
    guard let path else { return }
    let bytes = try Configuration.bytes(of: path)
    self = try ConfigurationDecoder(file: path)
      .configuration(try SchemaFolder.document(bytes, file: path))
    basis = RunManifest.Basis("config", of: path, bytes)
  }

  /// For the decoder.
  init(
    failOn: Severity??, select: [String], rules: RuleSettings, suppressions: [SuppressionSetting]
  ) {
    self.failOn = failOn
    self.select = select
    self.rules = rules
    self.suppressions = suppressions
  }

  private static func bytes(of path: String) throws(RunError) -> [UInt8] {
    guard FileTree.exists(path) else {
      throw .configuration("\(path): there is no such configuration file")
    }
    return try SchemaFolder.bytes(of: path, orSay: "this is no file, or it cannot be read")
  }
}
