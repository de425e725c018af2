import CLibXLSXWriter

extension SheetWriter {
  /// Puts a chart on the sheet with its upper left corner at a cell.
  public func insert(_ chart: Chart, at cell: CellAddress) throws(WritingError) {
    let made = try workbook.makeChart(chart.kind.code)
    for series in chart.series { try add(series, to: made, showingValues: chart.showsValues) }
    setTexts(of: chart, made)
    setAxes(of: chart, made)
    var options = lxw_chart_options()
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    let texts = CTexts()
    options.description = texts(chart.description)
    let (first, _) = try corners(CellRange(cell, cell))
    let code = worksheet_insert_chart_opt(sheet, first.row, first.column, made, &options)
    withExtendedLifetime(texts) {}
    try check(code)
  }

  private func add(
    _ series: Chart.Series,
    to chart: UnsafeMutablePointer<lxw_chart>,
    showingValues: Bool
  ) throws(WritingError) {
    let categories = try corners(series.categories)
    let values = try corners(series.values)
    guard let made = chart_add_series(chart, nil, nil) else { throw .library("out of memory") }
    chart_series_set_categories(
      made,
      series.sheet,
      categories.first.row,
      categories.first.column,
      categories.last.row,
      categories.last.column
    )
    chart_series_set_values(
      made,
      series.sheet,
      values.first.row,
      values.first.column,
      values.last.row,
      values.last.column
    )
    chart_series_set_name(made, WritableText.plain(series.name))
    if let color = series.color {
      var fill = lxw_chart_fill()
      fill.color = color.code
      chart_series_set_fill(made, &fill)
    }
    if showingValues { chart_series_set_labels(made) }
  }

  private func setTexts(of chart: Chart, _ made: UnsafeMutablePointer<lxw_chart>) {
    if let title = chart.title {
      chart_title_set_name(made, WritableText.plain(title))
      var font = lxw_chart_font()
      font.size = 13
      font.bold = 1
      chart_title_set_name_font(made, &font)
    } else {
      chart_title_off(made)
    }
    chart_legend_set_position(made, chart.legend.code)
  }

  private func setAxes(of chart: Chart, _ made: UnsafeMutablePointer<lxw_chart>) {
    guard chart.kind != .pie else { return }
    let lying = chart.kind == .bar || chart.kind == .stackedBar
    // The library calls the axis of the categories x, also where the bars lie.
    let categories = chart_axis_get(made, LXW_CHART_AXIS_TYPE_X)
    let values = chart_axis_get(made, LXW_CHART_AXIS_TYPE_Y)
    if let title = chart.categoryTitle {
      chart_axis_set_name(categories, WritableText.plain(title))
    }
    if let title = chart.valueTitle {
      chart_axis_set_name(values, WritableText.plain(title))
    }
    if let format = chart.valueFormat { chart_axis_set_num_format(values, format) }
    if let maximum = chart.valueMaximum { chart_axis_set_max(values, maximum) }
    chart_axis_set_min(values, 0)
    // Lying bars would stand in the order from bottom to top.
    if lying { chart_axis_set_reverse(categories) }
  }
}

extension Chart.Kind {
  fileprivate var code: UInt8 {
    let type =
      switch self {
      case .column: LXW_CHART_COLUMN
      case .stackedColumn: LXW_CHART_COLUMN_STACKED
      case .bar: LXW_CHART_BAR
      case .stackedBar: LXW_CHART_BAR_STACKED
      case .line: LXW_CHART_LINE
      case .pie: LXW_CHART_PIE
      }
    return UInt8(type.rawValue)
  }
}

extension Chart.Legend {
  fileprivate var code: UInt8 {
    let position =
      switch self {
      case .none: LXW_CHART_LEGEND_NONE
      case .bottom: LXW_CHART_LEGEND_BOTTOM
      case .right: LXW_CHART_LEGEND_RIGHT
      case .top: LXW_CHART_LEGEND_TOP
      }
    return UInt8(position.rawValue)
  }
}
