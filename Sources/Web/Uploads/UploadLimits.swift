/// How much of a form is taken.
struct UploadLimits: Equatable, Sendable {
  /// All of it, headings and boundaries included.
  var totalBytes = 20 << 20
  var parts = 50
  /// All heading lines of one part.
  var headerBytes = 4_096
  var headerLines = 8
  /// The name of a field, or of a file as the browser sends it.
  var nameBytes = 1_024
  /// The text of a field that is no file.
  var fieldBytes = 64 << 10
  /// What stands before the first boundary or behind the last; browsers put nothing there.
  var marginBytes = 1_024
  /// Seconds for the whole body, from the moment when it is first read. The connection's own limit
  /// is a little later, so that the page that tells of it is read.
  var seconds = 20
}
