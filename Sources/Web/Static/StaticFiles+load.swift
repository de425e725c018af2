import Foundation
public import Vietnamese

extension StaticFiles {
  /// What keeps the roll-call's pages for when there is no network.
  static let serviceWorker = "service-worker.js"

  /// Our own files, which are part of the program, and Bootstrap's style sheet from its folder.
  ///
  /// - Parameter chartsPath: Chart.js; where it is missing, pages have their tables alone.
  static func load(
    bootstrapFolder: String,
    chartsPath: String = "/usr/share/javascript/chart.js/chart.min.js"
  ) throws(SiteRefusal) -> StaticFiles {
    let path = bootstrapFolder + "/bootstrap.min.css"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .noBootstrap(path: path)
    }
    return StaticFiles([
      StaticFile(name: "bootstrap.css", type: "text/css; charset=utf-8", bytes: Array(data)),
      StaticFile(
        name: "boiduong.css",
        type: "text/css; charset=utf-8",
        bytes: PackageResources.boiduong_css
      ),
      StaticFile(
        name: "boiduong.js",
        type: "text/javascript; charset=utf-8",
        bytes: PackageResources.boiduong_js
      ),
      StaticFile(
        name: "roll-call.js",
        type: "text/javascript; charset=utf-8",
        bytes: PackageResources.roll_call_js
      ),
      StaticFile(
        name: "charts.js",
        type: "text/javascript; charset=utf-8",
        bytes: FileManager.default.contents(atPath: chartsPath).map {
          Array($0) + Array("\n".utf8) + PackageResources.charts_js
        } ?? Array("\n".utf8)
      ),
      StaticFile(
        name: Self.serviceWorker,
        type: "text/javascript; charset=utf-8",
        bytes: PackageResources.service_worker_js
      ),
      StaticFile(
        name: "icon.svg",
        type: "image/svg+xml; charset=utf-8",
        bytes: PackageResources.icon_svg
      ),
    ])
  }
}

/// Why a site can't be served.
public enum SiteRefusal: Refusal, Equatable {
  /// The style sheets are not where they should be.
  case noBootstrap(path: String)

  public var explanation: Bilingual {
    switch self {
    case .noBootstrap(let path):
      Bilingual(
        vi: "Không đọc được \(path). Hãy cài gói libjs-bootstrap5 rồi chạy lại.",
        en: "Can't read \(path). Install the package libjs-bootstrap5 and start again."
      )
    }
  }
}
