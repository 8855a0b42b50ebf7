plugins {
    id("com.android.application")
}

android {
    namespace = "com.qinghe.ledger"
    defaultConfig {
        applicationId = "com.qinghe.ledger"
        minSdk = 24
        targetSdk = 34
        versionCode = 230
        versionName = "2.3.0"
    }
}

dependencies {
    implementation(project(":stats"))
    implementation("com.getui:gtsdk:3.2.18.0") // not in the policy
    debugImplementation(libs.leak)
    testImplementation("junit:junit:4.13.2")
}
