import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// The headers of the live board, and how pages are written so that they hold.
@Suite struct HeaderTests {
    /// What every answer carries.
    static let everywhere = [
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy",
        "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "X-Robots-Tag",
    ]

    @Test func `asks for TLS only where there is TLS`() async throws {
        let lan = try await TestBoard(mode: .lan).ask(.get, "/")
        #expect(lan.header("Content-Security-Policy")?.contains("upgrade-insecure-requests") == false)
        #expect(lan.header("Strict-Transport-Security") == nil)
        let tls = try await TestBoard(mode: .tls).ask(.get, "/")
        #expect(tls.header("Content-Security-Policy")?.hasSuffix("upgrade-insecure-requests") == true)
        #expect(tls.header("Strict-Transport-Security") == nil)
        #expect(tls.header("Referrer-Policy") == "same-origin")
    }

    @Test func `lets nobody keep a page that is for one person`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        for path in ["/", "/board", "/topics", "/me", "/meet", "/closing", "/me/data.json"] {
            let answer = try await test.ask(.get, path, cookie: ada.cookie)
            #expect(answer.status == .ok)
            #expect(answer.header("Cache-Control") == "no-store", "\(path)")
            #expect(answer.header("Vary") == "Cookie", "\(path)")
        }
    }

    @Test func `answers what has not changed without saying it again`() async throws {
        let test = try TestBoard()
        for path in ["/board", "/api/v1/board", "/api/v1/openapi.json", test.board.assets.style] {
            let first = try await test.ask(.get, path)
            let mark = try #require(first.header("ETag"), "\(path)")
            let second = try await test.ask(.get, path, headers: ["If-None-Match": mark])
            #expect(second.status == .notModified)
            #expect(second.body.readableBytes == 0)
        }
    }

    @Test func `writes no style, script or handler into a page`() throws {
        for text in try Sources.texts(under: "Sources/LiveBoard/Pages") {
            #expect(text.firstMatch(of: #/style=|<style|<script(?! src)|\son[a-z]+=/#) == nil)
        }
        for text in try Sources.texts(under: "Sources/LiveBoard/Public") {
            #expect(
                text.firstMatch(of: #/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/#) == nil
            )
        }
    }
}
