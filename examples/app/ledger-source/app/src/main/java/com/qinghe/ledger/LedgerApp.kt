package com.qinghe.ledger

import android.app.Application
import android.content.Context
import android.telephony.TelephonyManager
import com.umeng.commonsdk.UMConfigure

class LedgerApp : Application() {
    override fun onCreate() {
        super.onCreate()
        UMConfigure.init(this, "example", "store", UMConfigure.DEVICE_TYPE_PHONE, null)
        val phone = getSystemService(Context.TELEPHONY_SERVICE) as TelephonyManager
        report(phone.deviceId)
    }
}
