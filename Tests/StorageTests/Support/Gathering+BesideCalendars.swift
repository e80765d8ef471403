import Registration

extension Gathering {
    /// The same without what calendars were told, which counts on where everything else is taken back.
    var besideCalendars: Gathering {
        var result = self
        result.appointments = Register()
        return result
    }
}
