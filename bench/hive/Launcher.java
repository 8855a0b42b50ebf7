import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts Hive's command line from folders of jars; Hive 2 wants a class loader that Java 17 no longer gives it by itself. */
public class Launcher {
  public static void main(String[] words) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String folder : words[0].split(":")) {
      path.add(new File(folder + "/").toURI().toURL());
      for (File file : new File(folder).listFiles()) if (file.getName().endsWith(".jar")) path.add(file.toURI().toURL());
    }
    URLClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    Class<?> driver = loader.loadClass("org.apache.hadoop.hive.cli.CliDriver");
    driver.getMethod("main", String[].class).invoke(null, (Object) Arrays.copyOfRange(words, 1, words.length));
  }
}
